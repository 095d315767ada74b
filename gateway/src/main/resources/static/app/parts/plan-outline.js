import { html, nothing } from '../core/lit.js';
import { t, word, words } from '../core/i18n.js';
import { area, day, select, text } from './fields.js';
import { icon } from './icons.js';

const newId = () => `m${crypto.randomUUID().slice(0, 8)}`;

/** An empty section. */
export const blankSection = (title = '') => ({ id: newId(), title, numbering: 'ARABIC', paragraphs: [{ runs: [{ text: '' }] }], sections: [] });

/** The headings that nearly every plan has. */
export function blankSections() {
  return [['PURPOSES', 'Mục đích, yêu cầu'], ['CONTENTS', 'Nội dung'], ['BUDGET', 'Kinh phí thực hiện'], ['ORGANISATION', 'Tổ chức thực hiện']]
    .map(([topic, title]) => ({ ...blankSection(title), topic, paragraphs: [] }));
}

/** Sections with those in them, each with what it asks for and whom. */
export function outlineFields(form, pointer, units, depth = 1) {
  const sections = form.value(pointer) ?? [];
  return html`${sections.map((section, index) => sectionFields(form, pointer, index, units, depth))}
    <button type="button" @click=${() => form.add(pointer, blankSection())}>${icon('plus')}${t(depth === 1 ? 'outline.add' : 'outline.addInside')}</button>`;
}

function sectionFields(form, list, index, units, depth) {
  const at = `${list}/${index}`;
  const section = form.value(at);
  const name = section.title || paragraphText(section) || t('outline.untitled');
  return html`<details class="card outline" ?open=${depth === 1 && index === 0}><summary>${index + 1}. ${name.slice(0, 80)}</summary>
    ${text(form, `${at}/title`, t('outline.title'), { max: 1000 })}
    ${(section.paragraphs ?? []).map((paragraph, nth) => paragraphFields(form, `${at}/paragraphs/${nth}`, paragraph))}
    <button type="button" class="plain" @click=${() => form.add(`${at}/paragraphs`, { runs: [{ text: '' }] })}>${icon('plus')}${t('outline.paragraph')}</button>
    ${itemFields(form, at, section, units)}
    ${depth < 4 ? outlineFields(form, `${at}/sections`, units, depth + 1) : nothing}
    <div class="buttons">${index ? html`<button type="button" @click=${() => raise(form, list, index)}>${icon('up')}${t('outline.up')}</button>` : nothing}
      <button type="button" class="danger" @click=${() => form.drop(list, index)}>${icon('cross')}${t('outline.drop')}</button></div></details>`;
}

function raise(form, list, index) {
  const sections = [...form.value(list)];
  sections.splice(index - 1, 0, ...sections.splice(index, 1));
  form.choose(list, sections);
}

const paragraphText = section => section.paragraphs?.[0]?.runs?.map(run => run.text ?? '').join('').trim();

/** Words are edited; what is generated (a citation, who leads) is named and stays. */
function paragraphFields(form, at, paragraph) {
  if (paragraph.table) return tableShown(paragraph.table);
  return (paragraph.runs ?? []).map((run, index) => (!run.kind || run.kind === 'TEXT'
    ? area(form, `${at}/runs/${index}/text`, t('outline.text'), { rows: run.text?.length > 120 ? 4 : 2, max: 20000 })
    : html`<p class="generated small">${word('run', run.kind)}${run.text ? `: ${run.text}` : ''}</p>`));
}

/** A table is shown as it is; another one is pasted in its place. */
function tableShown({ columns, rows }) {
  return html`<div class="wide"><table><caption>${t('table.title', { columns: columns.length, rows: rows.length })}</caption><thead><tr>${columns.map(one => html`<th scope="col">${one}</th>`)}</tr></thead>
    <tbody>${rows.map(row => html`<tr>${row.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

function itemFields(form, at, section, units) {
  const kind = section.item?.kind ?? '';
  const leads = (section.item?.roles ?? []).findIndex(role => role.role === 'LEAD');
  const take = value => form.choose(`${at}/item`, value ? { ...section.item, kind: value, roles: section.item?.roles ?? [] } : undefined);
  return html`<div class="columns">
    <div class="field"><label for="kind${section.id}">${t('outline.asks')}</label><select id="kind${section.id}" @change=${event => take(event.target.value)}>
      <option value="">${t('outline.asksNothing')}</option>${words('itemKind').map(([value, shown]) => html`<option value=${value} ?selected=${value === kind}>${shown}</option>`)}</select></div>
    ${kind === 'FORM' || kind === 'CONTENT' ? select(form, `${at}/item/activityKind`, t('record.kind'), words('activityKind'), { required: kind === 'FORM' }) : nothing}
    ${kind === 'ASSIGNMENT' || kind === 'CONTENT' || kind === 'FORM' ? leadField(form, at, section, leads, units) : nothing}
    ${kind ? day(form, `${at}/item/deadline/date`, t('deadline')) : nothing}</div>`;
}

function leadField(form, at, section, leads, units) {
  const id = `lead${section.id}`;
  const chosen = section.item.roles?.[leads]?.unit ?? '';
  const others = (section.item.roles ?? []).filter((_, index) => index !== leads);
  const take = unit => form.choose(`${at}/item/roles`, unit ? [{ role: 'LEAD', unit }, ...others] : others);
  return html`<div class="field"><label for=${id}>${t('outline.lead')} <span class="optional">${t('form.optional')}</span></label><select id=${id} @change=${event => take(event.target.value)}>
    <option value="">${t('form.choose')}</option>${units.map(([value, shown]) => html`<option value=${value} ?selected=${value === chosen}>${shown}</option>`)}</select></div>`;
}
