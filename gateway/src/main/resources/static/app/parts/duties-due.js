import { html, nothing } from '../core/lit.js';
import { listOrNothing, post } from '../core/api.js';
import { date, today } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { goTo } from '../core/routes.js';
import { mark, state } from './states.js';

const OPEN = new Set(['WAITING', 'OVERDUE']);
/** What was due longer ago is found in its period. */
const BACK_DAYS = 62;

/** Reports that units of mine owe, the earliest last day first. */
export async function dutiesDue(units, missed) {
  const since = new Date(Date.parse(`${today()}T00:00:00Z`) - BACK_DAYS * 86400000).toISOString().slice(0, 10);
  const all = (await Promise.all(units.map(unit => listOrNothing(`/api/v1/report-duties?unit=${unit}&since=${since}`, missed)))).flat();
  return all.filter(one => OPEN.has(one.state)).sort((one, other) => one.due.localeCompare(other.due));
}

/** They as a section of one's own work: a click drafts the report, or opens the one that is being written. */
export function dutySection(page, row) {
  const items = page.work.duties.map(one => row(`#/ky-bao-cao/${one.reportPeriod}`, one.title,
    html`${page.work.names.get(one.unit)} · ${t('duty.due', { day: date(one.due) })}`, does(page, one)));
  return { title: t('duty.work'), items };
}

function does(page, one) {
  const open = one.report ? html`<a class="button" href="#/bao-cao/${one.report}">${t('duty.open')}</a>`
    : html`<button type="button" ?disabled=${page.busy.has(one.id)} @click=${() => draft(page, one)}>${t('duty.draft')}</button>`;
  return html`${dutyState(one)}${open}`;
}

/** How a duty stands, and how far its report has come. */
export function dutyState(one) {
  const late = one.state === 'NOTHING_TO_REPORT' && one.late;
  return html`${state('dutyState', one.state)}${late ? mark('wait', 'check', word('dutyState', 'LATE')) : nothing}
    ${one.standing && OPEN.has(one.state) ? html`<span class="small">${word('reason', one.standing)}</span>` : nothing}`;
}

async function draft(page, one) {
  page.busy.add(one.id);
  page.redraw();
  try {
    const made = await post(`/api/v1/report-duties/${one.id}/report`, {});
    goTo(`bao-cao/${made.id}`);
  } catch (problem) {
    page.problems.unshift(problem);
    page.busy.delete(one.id);
    page.redraw();
  }
}
