import { html, nothing } from '../core/lit.js';
import { t } from '../core/i18n.js';
import { area, ending, onSubmit, text, tick } from './fields.js';
import { icon } from './icons.js';

/** What people write of a report, in the shape of the form. */
export function writtenOf(report) {
  return {
    narratives: { ...report.narratives },
    nothing: Object.fromEntries((report.nothingToReport ?? []).map(id => [id, true])),
    strengths: structuredClone(report.assessment?.strengths ?? []),
    limitations: structuredClone(report.assessment?.limitations ?? []),
    recommendations: structuredClone(report.recommendations ?? []),
  };
}

const filledRows = (rows, fields) => rows.filter(row => fields.some(field => row[field]?.trim()));

/** The same in the shape of the service; a text that was emptied is sent as empty, so that it is taken away. */
export function written(model, report) {
  const before = Object.fromEntries(Object.keys(report.narratives ?? {}).map(id => [id, '']));
  return {
    narratives: { ...before, ...Object.fromEntries(Object.entries(model.narratives).filter(([id, one]) => one.trim() || id in before)) },
    nothingToReport: Object.keys(model.nothing).filter(id => model.nothing[id]),
    assessment: { strengths: filledRows(model.strengths, ['title', 'text']), limitations: filledRows(model.limitations, ['title', 'text']).map(withoutNulls) },
    recommendations: filledRows(model.recommendations, ['addressee', 'text']).map(withoutNulls),
  };
}

const withoutNulls = row => Object.fromEntries(Object.entries(row).filter(([, value]) => value));

/** Headings under which people write: those without others below them, as far as they are not rows of their own. */
function writable(report) {
  const ids = report.outline.map(one => one.id);
  const rows = one => one.id.startsWith('s5') || ids.some(other => other.startsWith(`${one.id}-`));
  return report.outline.filter(one => !rows(one));
}

/** Each heading with its text; what the platform generated there stands in the page beside. */
export function reportForm(form, report, save) {
  return html`<form novalidate aria-label=${t('report.write')} @submit=${onSubmit(save)}>
    <h2>${t('report.write')}</h2><p class="small">${t('report.write.hint')}</p>
    ${writable(report).map(one => section(form, one, report))}
    ${rows(form, '/strengths', t('report.strengths'), ['title', 'text'])}
    ${rows(form, '/limitations', t('report.limitations'), ['title', 'text', 'cause'])}
    ${rows(form, '/recommendations', t('report.recommendations'), ['addressee', 'verb', 'text'])}
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

function rows(form, pointer, title, fields) {
  const all = form.value(pointer) ?? [];
  return html`<details class="card" ?open=${all.length > 0 && all.length < 3}><summary>${title} (${all.length})</summary>
    ${all.map((row, index) => html`<fieldset><legend>${index + 1}</legend>
      ${fields.map(field => (field === 'text' || field === 'cause' ? area : text)(form, `${pointer}/${index}/${field}`, t(`report.row.${field}`), { required: field !== 'cause', rows: 2, max: field === 'verb' ? 100 : 4000 }))}
      <button type="button" class="plain" @click=${() => form.drop(pointer, index)}>${t('report.row.drop')}</button></fieldset>`)}
    <button type="button" @click=${() => form.add(pointer, Object.fromEntries(fields.map(field => [field, field === 'verb' ? 'đề nghị' : ''])))}>${icon('plus')}${t('report.row.add')}</button></details>`;
}
