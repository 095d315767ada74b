import { html, nothing } from '../core/lit.js';
import { t, words } from '../core/i18n.js';
import { unitName } from '../core/lookups.js';
import { area, day, ending, select, text, tick, ticks } from './fields.js';
import { urgencyField } from './urgency.js';

const WITH_ACCOUNTS = unit => unit.hasAccounts !== false;

/** What is registered of a letter. */
export function letterFields(form, { units, directives, recipient }) {
  const secret = Boolean(form.value('/secrecy'));
  return html`
    ${form.value('/intake') ? nothing : select(form, '/secrecy', t('receive.secrecy'), words('secrecy'), { blank: t('receive.secrecy.none'), hint: t('receive.secrecy.hint'), required: true })}
    ${secret ? nothing : area(form, '/subject', t('receive.subject'), { required: true, rows: 2, max: 2000 })}
    <div class="columns">
      ${text(form, '/symbol', t('receive.symbol'), { max: 200, hint: t('receive.symbol.hint') })}
      ${day(form, '/date', t('receive.date'), { partial: true })}
      ${select(form, '/kind', t('receive.kind'), words('documentKind'), { required: true, withoutBlank: true })}
      ${select(form, '/system', t('receive.system'), words('system'), { required: true, withoutBlank: true })}
      ${select(form, '/issuer/unit', t('receive.issuer'), units.map(one => [one.id, unitName(one)]), { blank: t('receive.issuer.other') })}
      ${form.value('/issuer/unit') ? nothing : text(form, '/issuer/name', t('receive.issuer.other'), { max: 500 })}
      ${urgencyField(form)}
      ${secret ? nothing : day(form, '/deadline/date', t('receive.deadline'))}
    </div>
    ${recipients(form, units, recipient)}
    ${secret ? nothing : [citations(form, directives), tasks(form)]}
    ${ending(form, t('receive.save'))}`;
}

function recipients(form, units, mine) {
  const chosen = form.value('/recipients') ?? [];
  const offered = units.filter(unit => WITH_ACCOUNTS(unit) && (unit.id === mine || unit.parent === mine || chosen.includes(unit.id)));
  return ticks(form, '/recipients', t('receive.recipients'), offered.map(one => [one.id, unitName(one)]));
}

function citations(form, directives) {
  const all = form.value('/citations') ?? [];
  return all.length ? html`<fieldset><legend>${t('receive.citations')}</legend>${all.map((one, index) => html`<div class="row">
    ${tick(form, `/citations/${index}/take`, html`${one.label}${one.subject ? ` – ${one.subject}` : ''}${one.directive ? nothing : html` <span class="small">(${t('receive.citation.unknown')})</span>`}`)}
    ${one.take ? select(form, `/citations/${index}/directive`, t('receive.citation.find'), directives, { required: true }) : nothing}</div>`)}</fieldset>` : nothing;
}

function tasks(form) {
  const all = form.value('/tasks') ?? [];
  return all.length ? html`<fieldset><legend>${t('receive.tasks')}</legend><p class="hint">${t('receive.tasks.hint')}</p>${all.map((one, index) => html`<div class="row">
    ${tick(form, `/tasks/${index}/take`, html`<strong>${one.label}</strong> ${t('receive.task.take')}`)}
    ${one.take ? html`${area(form, `/tasks/${index}/title`, t('receive.task.title'), { required: true, rows: 2, max: 500 })}${day(form, `/tasks/${index}/deadline/date`, t('deadline'))}`
      : html`<p class="small">${one.title}</p>`}</div>`)}</fieldset>` : nothing;
}
