import { html, nothing } from '../core/lit.js';
import { t } from '../core/i18n.js';
import { area, ending, onSubmit, select, text, tick } from './fields.js';
import { icon } from './icons.js';

/** What people write of a report, in the shape of the form. */
export function writtenOf(report) {
  return {
    narratives: { ...report.narratives },
    nothing: Object.fromEntries((report.nothingToReport ?? []).map(id => [id, true])),
    strengths: structuredClone(report.assessment?.strengths ?? []),
    limitations: structuredClone(report.assessment?.limitations ?? []),
    recommendations: structuredClone(report.recommendations ?? []),
    examples: report.examples ? String(report.examples) : '',
  };
}

const filledRows = (rows, fields) => rows.filter(row => fields.some(field => row[field]?.trim()));

/** The same in the shape of the service; a text that was emptied is sent as empty, so that it is taken away. */
export function written(model, report, names = new Map()) {
  const before = Object.fromEntries(Object.keys(report.narratives ?? {}).map(id => [id, '']));
  return {
    narratives: { ...before, ...Object.fromEntries(Object.entries(model.narratives).filter(([id, one]) => one.trim() || id in before)) },
    nothingToReport: Object.keys(model.nothing).filter(id => model.nothing[id]),
    assessment: { strengths: filledRows(model.strengths, ['title', 'text']).map(withoutNulls), limitations: filledRows(model.limitations, ['title', 'text']).map(withoutNulls) },
    recommendations: filledRows(model.recommendations, ['addressee', 'unit', 'text']).map(row => withoutNulls({ ...row, addressee: row.addressee?.trim() || names.get(row.unit) })),
    ...(String(model.examples ?? '') === String(report.examples ?? '') ? {} : { examples: Number.parseInt(model.examples, 10) || 0 }),
  };
}

const withoutNulls = row => Object.fromEntries(Object.entries(row).filter(([, value]) => value));

/** Headings under which people write: those without others below them, as far as they are not rows of their own. */
function writable(report) {
  const ids = report.outline.map(one => one.id);
  const rows = one => one.id.startsWith('s5') || ids.some(other => other.startsWith(`${one.id}-`));
  return report.outline.filter(one => !rows(one));
}

/** Under which of the usual headings a list of rows stands; what came back in parts leaves the others as they are. */
const FIGURES = 's3-1';
const HEADING = { '/strengths': 's4-1', '/limitations': 's4-2', '/recommendations': 's5' };

/** Ids of headings that were accepted when others came back. */
export const locked = report => new Set(report.status === 'RETURNED' ? report.lastReturn?.approvedSections ?? [] : []);

/** Figures stay as they are where others came back alone: neither their section nor a figure or a unit. */
export const mayRenew = report => !locked(report).has(FIGURES) || report.lastReturn.parts.some(one => !one.section);

/** Each heading with its text; what the platform generated there stands in the page beside. */
export function reportForm(form, report, save, units = []) {
  const accepted = locked(report);
  const mayList = pointer => !accepted.has(HEADING[pointer]);
  return html`<form novalidate aria-label=${t('report.write')} @submit=${onSubmit(save)}>
    <h2>${t('report.write')}</h2><p class="small">${t('report.write.hint')}</p>
    ${accepted.size ? html`<p class="hint">${t('report.locked')}</p>` : nothing}
    ${writable(report).filter(one => !accepted.has(one.id)).map(one => section(form, one, report))}
    ${mayList('/strengths') ? rows(form, '/strengths', t('report.strengths'), ['title', 'text']) : nothing}
    ${mayList('/limitations') ? rows(form, '/limitations', t('report.limitations'), ['title', 'text', 'cause']) : nothing}
    ${mayList('/recommendations') ? rows(form, '/recommendations', t('report.recommendations'), ['addressee', 'verb', 'text'], units) : nothing}
    ${accepted.size ? nothing : text(form, '/examples', t('report.examples'), { hint: t('report.examples.hint'), inputmode: 'numeric', max: 3 })}
    ${ending(form, t('report.save'))}</form>`;
}

function section(form, one, report) {
  const returned = report.status === 'RETURNED' && report.lastReturn?.section === one.id;
  const isNothing = Boolean(form.value(`/nothing/${one.id}`));
  const has = Boolean(form.value(`/narratives/${one.id}`)) || isNothing || returned;
  return html`<details class="card ${returned ? 'wrong' : ''}" ?open=${has}><summary>${one.label}. ${one.title}${returned ? html` <span class="state bad">${icon('back')}${t('report.section.returned')}</span>` : nothing}</summary>
    ${isNothing ? nothing : area(form, `/narratives/${one.id}`, t('report.narrative'), { rows: 5, max: 20000 })}
    ${form.value(`/narratives/${one.id}`) ? nothing : tick(form, `/nothing/${one.id}`, t('report.nothing'))}</details>`;
}

function rows(form, pointer, title, fields, units = []) {
  const all = form.value(pointer) ?? [];
  return html`<details class="card" ?open=${all.length > 0 && all.length < 3}><summary>${title} (${all.length})</summary>
    ${all.map((row, index) => html`<fieldset><legend>${index + 1}</legend>
      ${units.length ? select(form, `${pointer}/${index}/unit`, t('report.row.unit'), units, { blank: t('report.row.unit.blank') }) : nothing}
      ${fields.filter(field => field !== 'addressee' || !row.unit).map(field => (field === 'text' || field === 'cause' ? area : text)(form, `${pointer}/${index}/${field}`, t(`report.row.${field}`), { required: field !== 'cause', rows: 2, max: field === 'verb' ? 100 : 4000 }))}
      <button type="button" class="plain" @click=${() => form.drop(pointer, index)}>${t('report.row.drop')}</button></fieldset>`)}
    <button type="button" @click=${() => form.add(pointer, Object.fromEntries(fields.map(field => [field, field === 'verb' ? 'đề nghị' : ''])))}>${icon('plus')}${t('report.row.add')}</button></details>`;
}
