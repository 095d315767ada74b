import { html, live, nothing } from '../core/lit.js';
import { get, post, Problem, put, upload } from '../core/api.js';
import { tableRows } from '../core/clipboard.js';
import { date } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { unit, unitName, unitsUnderMe } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { failure, mark, notice } from '../parts/states.js';
import { icon } from '../parts/icons.js';

const ANSWERED = new Set(['HANDED_IN', 'NOTHING_TO_REPORT']);
/** More are filled in by file; a page of many thousand fields helps nobody. */
const ROWS_SHOWN = 300;

/** Our answer to a request: a grid to fill in, rows from Excel, or one click for nothing to report. */
export async function open({ id }, { redraw }) {
  const page = { id, redraw, problem: null, saved: false, busy: false };
  await load(page);
  const [recording, issuing] = await Promise.all([unitsUnderMe('RECORD'), unitsUnderMe('ISSUE')]);
  page.mine = recording.some(one => one.id === page.answer.unit);
  page.asked = issuing.some(one => one.id === page.request.unit);
  if (page.mine && page.answer.status === 'SENT') {
    await post(`/api/v1/data-answers/${id}/receipt`);
    await load(page);
  }
  return { title: () => page.request.title, view: () => view(page) };
}

async function load(page) {
  page.answer = await get(`/api/v1/data-answers/${page.id}`);
  page.request = await get(`/api/v1/data-requests/${page.answer.request}`);
  page.unit = await unit(page.answer.unit);
  page.rows = page.answer.cells.length ? structuredClone(page.answer.cells) : [blank(page)];
}

const blank = page => page.answer.columns.map(() => '');

async function act(page, doing) {
  if (page.busy) return;
  page.busy = true;
  page.problem = null;
  page.saved = false;
  try {
    await doing();
    await load(page);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  }
  page.busy = false;
  page.redraw();
}

async function save(page) {
  page.answer = { ...page.answer, ...await put(`/api/v1/data-answers/${page.id}`, { rows: page.rows }, page.answer.version) };
}

/** Without empty rows, so that a complaint about a row finds it where the service counted it. */
async function handIn(page) {
  page.rows = page.rows.filter(row => row.some(Boolean));
  await save(page);
  await post(`/api/v1/data-answers/${page.id}/handing-in`, {}, undefined, page.answer.version);
}

async function take(page, file) {
  const form = new FormData();
  form.append('file', file);
  await upload(`/api/v1/data-answers/${page.id}/imports`, form, undefined, page.answer.version);
}

/** Rows from the clipboard come after those that are there; the service reads the cells. */
function paste(page, event) {
  event.preventDefault();
  const pasted = event.clipboardData.getData('text/plain');
  if (!pasted.trim()) return;
  const width = page.answer.columns.length;
  const rows = tableRows(pasted);
  page.rows = [...page.rows.filter(row => row.some(Boolean)), ...rows.map(row => [...row, ...blank(page)].slice(0, Math.max(width, row.length)))];
  page.redraw();
}

function view(page) {
  const { request, answer } = page;
  const open = page.mine && request.status === 'SENT' && !ANSWERED.has(answer.status);
  return html`<p class="path"><a href="#/so-lieu">${t('data.title')}</a></p>${heading(request.title, mark(ANSWERED.has(answer.status) ? 'good' : 'wait', 'clock', word('answerStatus', answer.status)))}
    <p>${t('data.answer.from', { unit: unitName(page.unit) })}${request.deadline ? html` · ${t('data.deadline')}: ${date(request.deadline.date) || request.deadline.asWritten}` : nothing}</p>
    ${request.note ? html`<p class="written">${request.note}</p>` : nothing}
    ${answer.status === 'RETURNED' || answer.status === 'IN_DRAFT' ? returned(answer) : nothing}
    ${page.problem ? failure(page.problem) : nothing}${page.problem ? faults(page.problem) : nothing}${page.saved ? notice('good', t('data.answer.saved')) : nothing}
    ${open ? filling(page) : shown(page)}
    ${page.asked && request.status === 'SENT' && ANSWERED.has(answer.status) ? givingBack(page) : nothing}`;
}

const returned = answer => (answer.returnNote ? notice('wait', html`<strong>${t('data.answer.returned')}</strong> ${answer.returnNote}`) : nothing);

/** What no cell shows: faults of a file, or of the whole. */
function faults(problem) {
  const others = problem.errors.filter(error => !/^\/rows\/\d+\/\d+$/.test(error.pointer ?? ''));
  return others.length ? html`<ul>${others.map(error => html`<li>${error.pointer?.startsWith('/sheet/') ? `${error.pointer.split('/').slice(2).reverse().join('')}: ` : ''}${error.detail}</li>`)}</ul>` : nothing;
}

function filling(page) {
  const { answer } = page;
  return html`<div class="buttons"><button type="button" id="nothing" @click=${() => act(page, () => post(`/api/v1/data-answers/${page.id}/nothing-to-report`, {}))}>${icon('dash')}${t('data.answer.nothing')}</button>
      <a class="button" href="/api/v1/data-requests/${answer.request}/template" download>${icon('file')}${t('data.answer.template')}</a>
      <label class="drop">${icon('file')}<span>${t('data.answer.upload')}</span><input type="file" accept=".xlsx" @change=${event => event.target.files[0] && act(page, () => take(page, event.target.files[0]))}></label></div>
    <p class="hint">${t('data.answer.nothing.hint')}</p>
    <div class="field"><label for="paste">${t('data.answer.paste')}</label><p class="hint" id="paste-hint">${t('data.answer.paste.hint')}</p><textarea id="paste" rows="2" aria-describedby="paste-hint" @paste=${event => paste(page, event)}></textarea></div>
    ${page.rows.length > ROWS_SHOWN ? table(page.answer.columns, page.rows) : grid(page)}
    <div class="buttons"><button type="button" class="first" id="hand-in" ?disabled=${page.busy} @click=${() => act(page, () => handIn(page))}>${t('data.answer.handIn')}</button>
      <button type="button" id="save" ?disabled=${page.busy} @click=${async () => { await act(page, () => save(page)); page.saved = !page.problem; page.redraw(); }}>${t('data.answer.save')}</button>
      <button type="button" @click=${() => { page.rows.push(blank(page)); page.redraw(); }}>${icon('plus')}${t('data.answer.add')}</button></div>`;
}

function head(columns, last) {
  return html`<thead><tr>${columns.map(column => html`<th scope="col">${column.name}${column.unitOfMeasure && !column.name.includes(column.unitOfMeasure) ? ` (${column.unitOfMeasure})` : ''}${column.required ? ' *' : ''}</th>`)}${last ? html`<th scope="col"><span class="unseen">${t('data.answer.drop', { n: '' })}</span></th>` : nothing}</tr></thead>`;
}

function grid(page) {
  const { columns } = page.answer;
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t('data.answer.rows')}><table class="stack">${head(columns, true)}
    <tbody>${page.rows.map((row, at) => html`<tr>${columns.map((column, place) => html`<td data-label=${column.name}>${cell(page, row, at, column, place)}</td>`)}
      <td><button type="button" class="plain" aria-label=${t('data.answer.drop', { n: at + 1 })} @click=${() => { page.rows.splice(at, 1); page.redraw(); }}>${icon('cross')}</button></td></tr>`)}</tbody></table></div>`;
}

function cell(page, row, at, column, place) {
  const fault = page.problem?.errors.find(error => error.pointer === `/rows/${at}/${place}`)?.detail;
  const id = `cell-${at}-${place}`;
  const label = t('data.answer.cell', { column: column.name, n: at + 1 });
  const choices = column.type === 'YES_NO' ? ['Có', 'Không'] : column.choices;
  const told = fault ? `${id}-fault` : nothing;
  const change = event => { row[place] = event.target.value; };
  return html`<div class=${fault ? 'wrong' : ''}>${choices?.length
    ? html`<select id=${id} aria-label=${label} aria-invalid=${fault ? 'true' : 'false'} aria-describedby=${told} @change=${change}><option value=""></option>${choices.map(one => html`<option ?selected=${one === row[place]}>${one}</option>`)}</select>`
    : html`<input id=${id} type="text" autocomplete="off" maxlength="2000" inputmode=${column.type === 'WHOLE_NUMBER' ? 'numeric' : nothing} aria-label=${label} aria-invalid=${fault ? 'true' : 'false'} aria-describedby=${told} .value=${live(row[place] ?? '')} @input=${change}>`}
    ${fault ? html`<p class="error" id="${id}-fault">${icon('warn')}${fault}</p>` : nothing}</div>`;
}

function shown(page) {
  if (page.answer.status === 'NOTHING_TO_REPORT') return html`<p>${t('data.answer.nothing')}.</p>`;
  return page.answer.cells.length ? table(page.answer.columns, page.answer.cells) : nothing;
}

function table(columns, rows) {
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t('data.answer.rows')}><table class="stack">${head(columns, false)}
    <tbody>${rows.map(row => html`<tr>${columns.map((column, place) => html`<td data-label=${column.name}>${row[place]}</td>`)}</tr>`)}</tbody></table></div>`;
}

function givingBack(page) {
  return html`<form @submit=${event => { event.preventDefault(); act(page, () => post(`/api/v1/data-answers/${page.id}/return`, { note: page.note ?? '' })); }}>
    <div class="field"><label for="note">${t('data.answer.giveBack.note')}</label><textarea id="note" rows="2" maxlength="2000" @input=${event => { page.note = event.target.value; }}></textarea></div>
    <div class="buttons"><button type="submit">${icon('back')}${t('data.answer.giveBack')}</button></div></form>`;
}
