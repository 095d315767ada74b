import { html, nothing } from '../core/lit.js';
import { get, list, listOrNothing, post, put } from '../core/api.js';
import { Reckoning } from '../core/deadlines.js';
import { Form } from '../core/form.js';
import { documentName, today } from '../core/format.js';
import { t, words } from '../core/i18n.js';
import { unitName, units, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { deadlinesOf, newStep, stepFields } from '../parts/definition-steps.js';
import { formsOf } from '../parts/definition-way.js';
import { area, day, ending, missing, onSubmit, select, text, ticks, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

/** Defines who reports what to whom, or changes it; the next last days are shown before it is stored. */
export async function open({ id }, { redraw }) {
  const [mine, every, documents, outlines, requests, before] = await Promise.all([unitsUnderMe('APPROVE'), units(), list('/api/v1/directives?status=ISSUED'),
    listOrNothing('/api/v1/report-outlines', () => {}), listOrNothing('/api/v1/data-requests', () => {}), id ? get(`/api/v1/report-definitions/${id}`) : null]);
  const form = new Form(`report-definition.${id ?? ''}.${before?.version ?? ''}`, before ? typed(before) : fresh(mine), redraw);
  const known = new Map();
  const reckonings = at => known.get(at) ?? known.set(at, new Reckoning(redraw, deadlinesOf)).get(at);
  const named = documents.map(one => [one.id, `${documentName(one)}${one.symbol && one.subject ? ` – ${one.subject}` : ''}`]);
  const chosen = await formsOf(before?.dataForms);
  const forms = [...chosen, ...requests.filter(one => one.status === 'SENT' && !chosen.some(other => other.id === one.id))].map(one => [one.id, one.title]);
  const page = { id, before, form, mine, documents: named, outlines, forms, units: every.map(one => [one.id, unitName(one)]), reckonings };
  return { title: () => t(id ? 'regime.edit' : 'regime.start'), view: () => view(page) };
}

const fresh = mine => ({ kind: 'PERIODIC', name: '', unit: mine[0]?.id ?? '', rule: 'MONTH', opensBefore: '5', validFrom: today(), steps: [newStep()] });

/** Numbers as they are typed. */
function typed({ coming, id, version, state, cutOff, ...one }) {
  const near = day => ({ months: String(day.months), day: String(day.day) });
  const steps = one.steps.map(step => ({ ...step, due: { ...newStep().due, ...step.due, days: String(step.due.days ?? ''), day: near(step.due.day ?? { months: 0, day: 25 }) } }));
  return { ...one, opensBefore: String(one.opensBefore), steps, ...(cutOff ? { cutOff: { from: near(cutOff.from), to: near(cutOff.to) } } : {}) };
}

/** What is sent: of each level the parts of the kind of deadline that was chosen, and numbers as numbers. */
function ready({ cutOff, rule, days, opensBefore, steps, ...body }) {
  const near = one => ({ months: Number(one?.months ?? 0), day: Number(one?.day) });
  const periodic = body.kind === 'PERIODIC';
  const due = ({ form, roll, working, days: count, day: of, on }) => ({ form, roll,
    ...(form === 'AFTER_CUT_OFF' ? { days: Number(count), working: Boolean(working) } : {}), ...(form === 'DAY_OF_MONTH' ? { day: near(of) } : {}), ...(form === 'ON' ? { on } : {}) });
  const cut = periodic && cutOff?.from?.day && cutOff?.to?.day ? { cutOff: { rule, from: near(cutOff.from), to: near(cutOff.to) } } : {};
  return { ...body, ...cut, ...(periodic ? { rule } : { days }), ...(opensBefore ? { opensBefore: Number(opensBefore) } : {}), steps: steps.map(step => ({ ...step, reporters: step.reporters ?? {}, due: due(step.due) })) };
}

async function save({ id, before, form }) {
  const periodic = form.value('/kind') === 'PERIODIC';
  const own = periodic ? ['/rule', '/legalBasis'] : ['/directive', '/days/from', '/days/to'];
  const complaints = [...missing(form, ['/name', '/unit', '/validFrom', ...own]), ...wrongDays(form, ['/validFrom', '/validTo', ...(periodic ? [] : ['/days/from', '/days/to'])])];
  const path = '/api/v1/report-definitions';
  const done = await form.send((body, key) => (id ? put(`${path}/${id}`, ready(body), before.version) : post(path, ready(body), key)), complaints);
  if (done) goTo(`che-do-bao-cao/${done.id}`);
}

function view(page) {
  const { form, mine, id } = page;
  const title = t(id ? 'regime.edit' : 'regime.start');
  if (!mine.length) return html`${heading(title)}${empty(t('regime.noRight'), { href: '#/che-do-bao-cao', text: t('regime.title') })}`;
  const periodic = form.value('/kind') === 'PERIODIC';
  return html`<p class="path"><a href="#/che-do-bao-cao">${t('regime.title')}</a></p>${heading(title)}
    <form novalidate @submit=${onSubmit(() => save(page))}>
      ${text(form, '/name', t('regime.name'), { required: true, max: 500 })}
      <div class="columns">${select(form, '/kind', t('regime.kind'), words('reportKind'), { required: true, withoutBlank: true })}
        ${id ? nothing : select(form, '/unit', t('regime.unit'), mine.map(one => [one.id, unitName(one)]), { required: true, withoutBlank: true })}
        ${periodic ? select(form, '/rule', t('regime.rule'), words('periodRule'), { required: true, withoutBlank: true }) : nothing}</div>
      ${select(form, '/legalBasis', t('regime.basis'), page.documents, { required: periodic, hint: periodic ? t('regime.basis.hint') : undefined })}
      ${select(form, '/directive', t('regime.directive'), page.documents, { required: !periodic })}
      ${periodic ? cutOff(form) : html`<div class="columns">${day(form, '/days/from', t('report.from'), { required: true })}${day(form, '/days/to', t('report.to'), { required: true })}</div>`}
      ${stepFields(page)}
      <div class="columns">${day(form, '/validFrom', t('regime.validFrom'), { required: true })}${day(form, '/validTo', t('regime.validTo'))}
        ${text(form, '/opensBefore', t('regime.opensBefore'), { inputmode: 'numeric', max: 2, live: true })}
        ${page.outlines.length > 1 ? select(form, '/outline', t('report.outline'), page.outlines.map(one => [one.id, one.name])) : nothing}</div>
      ${page.forms.length ? ticks(form, '/dataForms', t('regime.forms'), page.forms, { hint: t('regime.forms.hint') }) : nothing}
      ${area(form, '/guidance', t('regime.guidance'), { rows: 2, max: 5000 })}
      ${ending(form, t('regime.save'))}
    </form>`;
}

/** Where it is left empty, from the 15th to the 14th as the decree has it. */
function cutOff(form) {
  const near = (pointer, label) => html`<div class="columns">${text(form, `${pointer}/day`, label, { inputmode: 'numeric', max: 2, live: true })}${text(form, `${pointer}/months`, t('regime.cut.months'), { max: 3, live: true })}</div>`;
  return html`<details ?open=${Boolean(form.error('/cutOff'))}><summary>${t('regime.cut')}</summary><p class="hint">${t('regime.cut.hint')}</p>
    ${near('/cutOff/from', t('regime.cut.from'))}${near('/cutOff/to', t('regime.cut.to'))}</details>`;
}
