import { html, nothing } from '../core/lit.js';
import { get, listOrNothing } from '../core/api.js';
import { date, documentName, moment, number, period, today } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { directive, unitNames } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { empty, mark } from '../parts/states.js';
import { icon } from '../parts/icons.js';
import { taskRows } from '../parts/task-roles.js';
import { urgencyMark } from '../parts/urgency.js';
import { chooser, times, urgingForm, urgingOf } from '../parts/urging-form.js';

const COLUMNS = ['RECEIPT', 'PLAN', 'REPORT'];
const ROWS_AT_MOST = 4000;
const TASKS_SHOWN = 20;

/** Who has received, planned and reported, and who has not and why; with telephones, for A4 as well. */
export async function open({ id, query }, { redraw }) {
  const page = { id, redraw, missing: query.get('thieu') ?? '' };
  page.letter = await directive(id);
  const [tasks] = await Promise.all([listOrNothing(`/api/v1/tasks?directive=${id}`, () => {}), load(page)]);
  page.tasks = tasks;
  page.names = await unitNames(tasks.slice(0, TASKS_SHOWN).flatMap(one => one.roles.map(role => role.unit)));
  page.urging = await urgingOf(page);
  return { title: () => `${t('follow.title')} ${documentName(page.letter)}`, view: () => view(page) };
}

async function load(page) {
  page.rows = [];
  let cursor = '';
  do {
    const answer = await get(`/api/v1/directives/${page.id}/follow-up?limit=200${page.missing ? `&missing=${page.missing}` : ''}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    page.rows.push(...answer.items);
    page.counts = answer.counts;
    cursor = answer.next;
  } while (cursor && page.rows.length < ROWS_AT_MOST);
}

async function filter(page, missing) {
  page.missing = missing;
  page.urging.chosen.clear();
  await load(page);
  page.redraw();
}

function view(page) {
  const { letter, rows } = page;
  return html`<p class="path"><a href="#/theo-doi">${t('follow.title')}</a></p>
    ${heading(`${t('follow.title')}: ${documentName(letter)}`, html`<button type="button" class="no-print" @click=${() => window.print()}>${icon('print')}${t('action.print')}</button>`)}
    <p>${urgencyMark(letter)} ${letter?.subject}${letter?.deadline ? html` · ${t('deadline')}: ${date(letter.deadline.date) || letter.deadline.asWritten}` : nothing}</p>
    <p class="only-print">${t('follow.printed', { day: date(today()) })}${page.missing ? ` · ${t(`follow.missing.${page.missing}`)}` : ''}</p>
    ${counts(page.counts)}
    <div class="field filters"><label for="missing">${t('follow.filter')}</label><select id="missing" @change=${event => filter(page, event.target.value)}>
      <option value="">${t('filter.all')}</option>${COLUMNS.map(column => html`<option value=${column} ?selected=${column === page.missing}>${t(`follow.missing.${column}`)}</option>`)}</select></div>
    ${urgingForm(page, (at, units) => urged(page, at, units))}
    ${tasksOf(page)}
    ${rows.length ? table(page) : empty(t(page.missing ? 'follow.allDone' : 'follow.nobody'))}`;
}

/** What the document gives to do, folded; all of it stands behind the counts. */
function tasksOf({ id, tasks, names }) {
  if (!tasks.length) return nothing;
  return html`<details class="card no-print" id="tasks"><summary>${t('follow.tasks')} (${number(tasks.length)})</summary>
    ${taskRows(tasks.slice(0, TASKS_SHOWN), names)}<p><a href="#/theo-doi/nhiem-vu?van-ban=${id}">${t('cells.title')}</a></p></details>`;
}

/** After an urging the board says so in each row, also before the event has come round. */
async function urged(page, at, units) {
  await load(page);
  page.rows.filter(row => units.has(row.unit) && !row.urged?.at.some(one => Date.parse(one) >= Date.parse(at))).forEach(row => {
    row.urged = { ...row.urged, count: (row.urged?.count ?? 0) + 1, at: [at, ...row.urged?.at ?? []] };
  });
  page.urging = { ...await urgingOf(page), sent: units.size };
  page.redraw();
}

/** How many are where they should be, of all. */
function counts(all) {
  if (!all) return nothing;
  const done = (column, ...states) => states.reduce((sum, state) => sum + (all[column]?.[state] ?? 0), 0);
  const told = [['received', done('receipt', 'RECEIVED')], ['planned', done('plan', 'APPROVED')], ['reported', done('report', 'SENT', 'NOTHING_TO_REPORT')]];
  return html`<p role="status">${t('follow.count.recipients')}: <strong>${number(all.recipients)}</strong>${told.map(([name, value]) => html` · ${t(`follow.count.${name}`)}: <strong>${number(value)}/${number(all.recipients)}</strong>`)}</p>`;
}

function table(page) {
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t('follow.title')}><table class="stack">
    <thead><tr><th scope="col">${t('follow.order')}</th><th scope="col">${t('follow.unit')}</th><th scope="col">${t('follow.receipt')}</th><th scope="col">${t('follow.plan')}</th><th scope="col">${t('follow.report')}</th><th scope="col">${t('follow.contact')}</th></tr></thead>
    <tbody>${page.rows.map((row, index) => html`<tr><td data-label=${t('follow.order')}>${index + 1}</td><th scope="row">${chooser(page, row)} ${row.name}${times(row)}</th>
      <td data-label=${t('follow.receipt')}>${cell('receiptState', row.receipt.state, row, 'RECEIPT')}${small(row.receipt.at && moment(row.receipt.at))}</td>
      <td data-label=${t('follow.plan')}>${cell('planState', row.plan.state, row, 'PLAN')}${small(row.plan.number && `${row.plan.number}${row.plan.symbol ?? ''}`)}</td>
      <td data-label=${t('follow.report')}>${cell('reportState', row.report.state, row, 'REPORT')}${small(row.report.period && period(row.report.period))}</td>
      <td data-label=${t('follow.contact')}>${contact(row.contact)}</td></tr>`)}</tbody></table></div>`;
}

const small = text => (text ? html`<br><span class="small">${text}</span>` : nothing);

/** The reason in the service's own words where something lacks; the state where nothing does. */
function cell(vocabulary, state, row, column) {
  const reason = row.reasons?.find(one => one.column === column);
  return reason ? mark('bad', 'warn', reason.words) : mark('good', 'check', word(vocabulary, state));
}

function contact(one) {
  if (!one) return html`<span class="small">${t('follow.noContact')}</span>`;
  return html`${one.phone ? html`<a href="tel:${one.phone.replace(/[^\d+]/g, '')}">${icon('phone')} ${one.phone}</a>` : nothing}${one.email ? html`<br>${one.email}` : nothing}`;
}
