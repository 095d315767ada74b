import { html, nothing } from '../core/lit.js';
import { get, post, Problem, put } from '../core/api.js';
import { date, moment, number } from '../core/format.js';
import { t, word, words } from '../core/i18n.js';
import { unit, unitName } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { empty, failure, mark } from '../parts/states.js';
import { icon } from '../parts/icons.js';

const ROWS_AT_MOST = 5000;

/** A request of ours: its form until it is sent, then who has answered, and the one table. */
export async function open({ id }, { redraw }) {
  const page = { id, redraw, silent: false, problem: null };
  await load(page);
  return { title: () => page.request.title, view: () => view(page) };
}

async function load(page) {
  page.request = await get(`/api/v1/data-requests/${page.id}`);
  page.unit = await unit(page.request.unit);
  page.columns = structuredClone(page.request.columns);
  if (page.request.status !== 'DRAFT') await loadStandings(page);
}

async function loadStandings(page) {
  page.rows = [];
  let cursor = '';
  do {
    const answer = await get(`/api/v1/data-requests/${page.id}/follow-up?limit=200${page.silent ? '&silent=true' : ''}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    page.rows.push(...answer.items);
    page.counts = answer.counts;
    cursor = answer.next;
  } while (cursor && page.rows.length < ROWS_AT_MOST);
}

async function act(page, doing) {
  page.problem = null;
  try {
    await doing();
    await load(page);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  }
  page.redraw();
}

async function save(page) {
  const { title, unit: asking, directive, units, recipientClasses, deadline, note, version } = page.request;
  const saved = await put(`/api/v1/data-requests/${page.id}`, { title, unit: asking, directive, columns: page.columns, units, recipientClasses, deadline, note }, version);
  page.request = saved;
}

async function send(page) {
  await save(page);
  await post(`/api/v1/data-requests/${page.id}/sending`);
}

function view(page) {
  const { request } = page;
  return html`<p class="path"><a href="#/so-lieu">${t('data.title')}</a></p>${heading(request.title, mark('calm', 'clock', word('requestStatus', request.status)))}
    <p>${unitName(page.unit)} · ${t('data.deadline')}: ${request.deadline ? date(request.deadline.date) || request.deadline.asWritten : t('data.noDeadline')}</p>
    ${request.note ? html`<p class="written">${request.note}</p>` : nothing}
    ${page.problem ? html`${failure(page.problem)}<ul>${page.problem.errors.map(error => html`<li>${error.detail}</li>`)}</ul>` : nothing}
    ${request.status === 'DRAFT' ? drafted(page) : sent(page)}`;
}

function drafted(page) {
  const { request } = page;
  return html`<section><h2>${t('data.form')}</h2><div class="wide" tabindex="0" role="region" aria-label=${t('data.form')}><table class="stack">
      <thead><tr>${['column', 'type', 'measure', 'required'].map(name => html`<th scope="col">${t(`data.${name}`)}</th>`)}</tr></thead>
      <tbody>${page.columns.map(column => columnRow(page, column))}</tbody></table></div></section>
    <p>${t('data.send.hint', { n: request.recipientClasses.length, m: request.units.length })}</p>
    <div class="buttons"><button type="button" class="first" id="send" @click=${() => act(page, () => send(page))}>${t('data.send')}</button>
      <button type="button" @click=${() => act(page, () => save(page))}>${t('data.save')}</button></div>`;
}

function columnRow(page, column) {
  const change = (field, value) => { column[field] = value; page.redraw(); };
  return html`<tr><th scope="row">${column.name}</th>
    <td data-label=${t('data.type')}><select aria-label="${t('data.type')}: ${column.name}" @change=${event => { column.choices = undefined; change('type', event.target.value); }}>
      ${words('columnType').map(([value, shown]) => html`<option value=${value} ?selected=${value === column.type}>${shown}</option>`)}</select>
      ${column.type === 'CHOICE' ? html`<input type="text" aria-label="${t('data.choices')}: ${column.name}" placeholder=${t('data.choices')} .value=${(column.choices ?? []).join('; ')}
        @change=${event => change('choices', event.target.value.split(';').map(one => one.trim()).filter(Boolean))}>` : nothing}</td>
    <td data-label=${t('data.measure')}><input type="text" maxlength="50" aria-label="${t('data.measure')}: ${column.name}" .value=${column.unitOfMeasure ?? ''} @change=${event => change('unitOfMeasure', event.target.value.trim() || undefined)}></td>
    <td data-label=${t('data.required')}><span class="tick"><input type="checkbox" aria-label="${t('data.required')}: ${column.name}" .checked=${column.required} @change=${event => change('required', event.target.checked)}></span></td></tr>`;
}

function sent(page) {
  const { counts } = page;
  const missing = Object.values(counts.missing).reduce((sum, n) => sum + n, 0);
  const told = { all: counts.recipients, handed: counts.handedIn, nothing: counts.nothingToReport, missing, rows: counts.rows };
  const file = format => `/api/v1/data-requests/${page.id}/consolidated?format=${format}`;
  return html`<p role="status">${t('data.counts', Object.fromEntries(Object.entries(told).map(([name, n]) => [name, number(n)])))}</p>
    <div class="buttons"><a class="button first" id="download" href=${file('xlsx')} download>${icon('file')}${t('data.download')}</a><a class="button" href=${file('csv')} download>${t('data.downloadCsv')}</a>
      ${page.request.status === 'SENT' ? html`<button type="button" @click=${() => { if (confirm(t('data.close.sure'))) act(page, () => post(`/api/v1/data-requests/${page.id}/closing`)); }}>${t('data.close')}</button>` : nothing}</div>
    <div class="tick filters"><input id="silent" type="checkbox" .checked=${page.silent} @change=${event => { page.silent = event.target.checked; act(page, () => {}); }}><label for="silent">${t('data.onlySilent')}</label></div>
    ${page.rows.length ? standings(page.rows) : empty(t('data.everybody'))}`;
}

function standings(rows) {
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t('data.standing')}><table class="stack">
    <thead><tr>${['recipient', 'standing', 'rows', 'at'].map(name => html`<th scope="col">${t(`data.${name}`)}</th>`)}</tr></thead>
    <tbody>${rows.map(row => html`<tr><th scope="row">${row.answer && row.rows ? html`<a href="#/so-lieu/tra-loi/${row.answer}">${row.name}</a>` : row.name}</th>
      <td data-label=${t('data.standing')}>${row.reason ? mark('bad', 'warn', row.reason) : mark('good', 'check', word('answerStatus', row.status))}${row.olderForm ? html` <span class="small">${t('data.olderForm')}</span>` : nothing}</td>
      <td data-label=${t('data.rows')}>${row.rows ? number(row.rows.rows) : ''}</td>
      <td data-label=${t('data.at')}>${moment(row.handedInAt)}${row.late ? html` <span class="small">${t('data.late')}</span>` : nothing}</td></tr>`)}</tbody></table></div>`;
}
