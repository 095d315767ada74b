import { html, nothing } from '../core/lit.js';
import { post } from '../core/api.js';
import { date, moment, today } from '../core/format.js';
import { t, word, words } from '../core/i18n.js';
import { goTo } from '../core/routes.js';
import { editionName } from '../pages/plan-difference.js';
import { area, ending, onSubmit, select } from './fields.js';
import { notice } from './states.js';

/** All remarks of the last return, each with its answer or a place for one. */
export function remarksOf(page) {
  const { plan, answers: form } = page;
  const all = plan.remarks ?? [];
  const last = all.at(-1)?.at;
  if (plan.status !== 'RETURNED' || !last) return nothing;
  const shown = all.map((one, index) => [one, index]).filter(([one]) => one.at === last);
  const place = section => plan.outline?.find(one => one.id === section)?.label ?? section;
  return html`${notice('bad', html`<strong>${t('plan.returnedFor')}</strong>
      ${shown.map(([one]) => html`<p class="written">${one.section ? html`<b>${place(one.section)}:</b> ` : nothing}${one.text}</p>${one.answer ? html`<p class="small">${t('answer.text')}: ${one.answer}</p>` : nothing}`)}
      <p class="small">${moment(last)}</p>`)}
    ${page.writes ? html`<details class="card"><summary>${t('answer.title')}</summary><form novalidate @submit=${onSubmit(() => answer(page, shown))}>
      ${shown.map(([one, index]) => area(form, `/r${index}`, one.section ? place(one.section) : t('answer.whole'), { rows: 2, max: 4000, hint: one.text.slice(0, 120) }))}
      ${ending(form, t('answer.send'))}</form></details>` : nothing}`;
}

async function answer({ plan, answers: form, reload }, shown) {
  const said = body => shown.filter(([, index]) => body[`r${index}`]).map(([, index]) => ({ remark: index + 1, text: body[`r${index}`] }));
  if (await form.send((body, key) => post(`/api/v1/plans/${plan.id}/remark-answers`, { answers: said(body) }, key, plan.version))) await reload();
}

/** Remarks on single sections, beside the one on the whole. */
export function sectionRemarks({ plan, back: form }) {
  const rows = form.value('/sections') ?? [];
  const places = (plan.outline ?? []).map(one => [one.id, `${one.label}. ${one.title}`]);
  return html`<fieldset><legend>${t('return.sections')}</legend>
    ${rows.map((_, index) => html`${select(form, `/sections/${index}/section`, t('return.section'), places, { required: true })}${area(form, `/sections/${index}/remarks`, t('decision.remarks'), { required: true, rows: 2, max: 4000 })}`)}
    <button type="button" @click=${() => form.add('/sections', {})}>${t('return.add')}</button></fieldset>`;
}

/** What may be out of date in a copied plan. */
export function marksOf(page, act) {
  const { plan } = page;
  const open = (plan.marks ?? []).filter(one => one.state === 'OPEN');
  if (!plan.marks?.length || !['DRAFT', 'RETURNED'].includes(plan.status)) return nothing;
  if (!open.length) return notice('good', t('marks.done'));
  const confirm = ids => act(page, () => post(`/api/v1/plans/${plan.id}/mark-confirmations`, { marks: ids }, crypto.randomUUID(), plan.version));
  return notice('wait', html`<strong>${t('marks.title')}</strong>
    <ul>${open.map(one => html`<li>${t(`mark.${one.code}`, { found: named(page, one.found) })}${where(one)}${one.newer.length ? html` – ${t('marks.newer')} ${one.newer.map(id => named(page, id)).join(', ')}` : nothing}
      ${page.writes ? html`<button type="button" class="plain" ?disabled=${page.busy} @click=${() => confirm([one.id])}>${t('marks.confirm')}</button>` : nothing}</li>`)}</ul>
    ${page.writes ? html`<div class="buttons"><a class="button" href="#/ke-hoach/${plan.id}/sua">${t('marks.edit')}</a>
      <button type="button" ?disabled=${page.busy} @click=${() => confirm(open.map(one => one.id))}>${t('marks.confirmAll')}</button></div>` : nothing}`);
}

const where = one => (one.label ? ` (${t('planPart.sections')} ${one.label})` : one.field ? ` (${word('planPart', one.field)})` : '');
const named = (page, id) => page.markNames.get(id) ?? id;

/** To whom an approved plan went and who has received it. */
export function distributionOf(page, act) {
  const { plan } = page;
  const lines = (plan.distribution ?? []).map((line, index) => [line, index]).filter(([line]) => !line.text.startsWith('Lưu:'));
  if (plan.status !== 'APPROVED' || !lines.length) return nothing;
  const send = (path, body) => act(page, () => post(`/api/v1/plans/${plan.id}/${path}`, body, crypto.randomUUID(), plan.version));
  const standing = line => (line.receivedOn ? t('distribution.received', { date: date(line.receivedOn) }) : line.sentAt ? t('distribution.sent', { at: moment(line.sentAt) }) : t('distribution.notSent'));
  return html`<h2>${t('distribution.title')}</h2><ul>${lines.map(([line, index]) => html`<li>${line.text}: ${standing(line)}
      ${page.writes && line.sentAt && !line.receivedOn ? html`<button type="button" class="plain" ?disabled=${page.busy} @click=${() => send('receipts', { line: index, receivedOn: today() })}>${t('distribution.note')}</button>` : nothing}</li>`)}</ul>
    ${page.writes && plan.number && lines.some(([line]) => !line.sentAt) ? html`<button type="button" ?disabled=${page.busy} @click=${() => send('distribution', {})}>${t('distribution.send')}</button>` : nothing}`;
}

/** The editions of a plan, and the way to the next one. */
export function editionsOf(page) {
  const { plan, editions, amend: form } = page;
  const latest = editions.at(-1)?.id === plan.id;
  return html`${editions.length > 1 ? html`<h2>${t('editions.title')}</h2><ul>${editions.map(one => html`<li><a href="#/ke-hoach/${one.id}">${editionName(one)}</a> ${one.id === plan.id ? t('editions.this') : nothing}
      ${one.edition > 1 ? html`<a href="#/ke-hoach/${one.id}/khac">${t('editions.difference')}</a>` : nothing}</li>`)}</ul>` : nothing}
    ${latest && plan.status === 'APPROVED' && page.writes ? html`<details class="card"><summary>${t('amend.start')}</summary><form novalidate @submit=${onSubmit(() => amend(page))}>
      <p class="small">${t('amend.hint')}</p>
      ${select(form, '/kind', t('amend.kind'), words('amendment'), { required: true, withoutBlank: true })}${area(form, '/reason', t('amend.reason'), { rows: 2, max: 2000 })}
      ${ending(form, t('amend.make'))}</form></details>` : nothing}`;
}

async function amend({ plan, amend: form }) {
  const made = await form.send((body, key) => post(`/api/v1/plans/${plan.id}/amendments`, body, key));
  if (made) goTo(`ke-hoach/${made.id}/sua`);
}
