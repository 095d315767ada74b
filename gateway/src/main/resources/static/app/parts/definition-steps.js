import { html, nothing } from '../core/lit.js';
import { t, words } from '../core/i18n.js';
import { day, select, text, tick, ticks } from './fields.js';
import { failure } from './states.js';
import { comingTable } from './definition-way.js';

const STEPS_AT_MOST = 5;
const WHOLE = /^-?\d{1,3}$/;

/** A level as it begins: whole classes report to the unit above them, two working days after the cut-off. */
export const newStep = () => ({ reporters: { units: [], kinds: [], levels: [] }, recipient: '', due: { form: 'AFTER_CUT_OFF', days: '2', working: true, day: { months: '0', day: '25' }, roll: 'FORWARD' } });

/** What has to be asked to show the next last days of a level; null while something of it is missing. */
export function deadlinesOf({ rule, outline, opensBefore, cutOff, due, validFrom }) {
  if (!rule || !['AFTER_CUT_OFF', 'DAY_OF_MONTH'].includes(due.form)) return null;
  const near = one => (WHOLE.test(one?.months ?? '') && /^\d{1,2}$/.test(one?.day ?? '') ? `${one.months}.${one.day}` : null);
  const counted = due.form === 'AFTER_CUT_OFF' ? /^[1-9]\d{0,2}$/.test(due.days ?? '') && `days=${due.days}&working=${Boolean(due.working)}` : near(due.day) && `day=${near(due.day)}`;
  if (!counted) return null;
  const cut = near(cutOff?.from) && near(cutOff?.to) ? `&cutFrom=${near(cutOff.from)}&cutTo=${near(cutOff.to)}` : '';
  const more = `${/^\d{1,2}$/.test(opensBefore ?? '') ? `&opensBefore=${opensBefore}` : ''}${outline ? `&outline=${outline}` : ''}${/^\d{4}-\d{2}-\d{2}$/.test(validFrom ?? '') ? `&validFrom=${validFrom}` : ''}`;
  return `/api/v1/report-deadlines?rule=${rule}&${counted}&roll=${due.roll || 'FORWARD'}${cut}${more}`;
}

/** The levels of the way up, each with the next last days by its rule. */
export function stepFields(page) {
  const steps = page.form.value('/steps') ?? [];
  return html`<fieldset><legend>${t('regime.levels')}</legend><p class="hint">${t('regime.levels.hint')}</p>
    ${steps.map((step, at) => stepField(page, at, steps.length))}
    ${steps.length < STEPS_AT_MOST ? html`<button type="button" @click=${() => page.form.add('/steps', newStep())}>${t('regime.level.add')}</button>` : nothing}</fieldset>`;
}

function stepField(page, at, many) {
  const { form } = page;
  const path = `/steps/${at}`;
  return html`<fieldset><legend>${t('regime.level', { n: at + 1 })}</legend>
    ${ticks(form, `${path}/reporters/levels`, t('regime.reporters.levels'), words('groupLevel'))}
    <details ?open=${Boolean(form.error(`${path}/reporters`))}><summary>${t('regime.reporters.more')}</summary>
      ${ticks(form, `${path}/reporters/kinds`, t('regime.reporters.kinds'), words('groupKind'))}
      ${select(form, `${path}/reporters/under`, t('regime.reporters.under'), page.units)}
      ${ticks(form, `${path}/reporters/units`, t('regime.reporters.units'), page.units)}</details>
    ${form.error(`${path}/reporters`) ? html`<p class="error">${form.error(`${path}/reporters`)}</p>` : nothing}
    ${select(form, `${path}/recipient`, t('regime.recipient'), page.units, { blank: t('regime.above') })}
    ${select(form, `${path}/contentScope`, t('regime.scope'), page.units, { blank: t('regime.scope.own'), hint: t('regime.scope.hint') })}
    ${dueFields(page, `${path}/due`, at)}
    ${many > 1 ? html`<button type="button" class="plain" @click=${() => form.drop('/steps', at)}>${t('regime.level.drop')}</button>` : nothing}</fieldset>`;
}

function dueFields(page, path, at) {
  const { form } = page;
  const chosen = form.value(`${path}/form`);
  return html`<div class="columns">${select(form, `${path}/form`, t('regime.due'), words('dueForm').filter(([key]) => (key === 'ON') === (form.value('/kind') !== 'PERIODIC') || key === 'AFTER_CUT_OFF'), { required: true, withoutBlank: true })}
      ${chosen === 'AFTER_CUT_OFF' ? text(form, `${path}/days`, t('regime.due.days'), { required: true, inputmode: 'numeric', max: 3, live: true }) : nothing}
      ${chosen === 'DAY_OF_MONTH' ? html`${text(form, `${path}/day/day`, t('regime.due.day'), { required: true, inputmode: 'numeric', max: 2, live: true })}${text(form, `${path}/day/months`, t('regime.due.months'), { required: true, max: 3, live: true })}` : nothing}
      ${chosen === 'ON' ? day(form, `${path}/on`, t('regime.due.on'), { required: true }) : nothing}
      ${select(form, `${path}/roll`, t('regime.roll'), words('dueRoll'), { required: true, withoutBlank: true })}</div>
    ${chosen === 'AFTER_CUT_OFF' ? tick(form, `${path}/working`, t('regime.due.working')) : nothing}
    ${form.value('/kind') === 'PERIODIC' ? shown(page, path, at) : nothing}`;
}

/** By the rule as it stands in the form, before anything is stored. */
function shown(page, path, at) {
  const { form } = page;
  const found = page.reckonings(at).of({ rule: form.value('/rule'), outline: form.value('/outline'), opensBefore: form.value('/opensBefore'), cutOff: form.value('/cutOff'), due: form.value(path), validFrom: form.value('/validFrom') });
  if (page.reckonings(at).problem) return failure(page.reckonings(at).problem);
  return found ? comingTable(found.items, 1) : html`<p class="small">${t('regime.coming.wait')}</p>`;
}
