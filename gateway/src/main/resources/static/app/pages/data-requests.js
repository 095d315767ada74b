import { html } from '../core/lit.js';
import { get, list } from '../core/api.js';
import { date, moment } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { myUnits, unitNames, unitsUnderMe } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { empty, mark } from '../parts/states.js';

const OPEN = new Set(['SENT', 'RECEIVED', 'IN_DRAFT', 'RETURNED']);
/** Units that one person records for are few; whoever stands higher looks at the request itself. */
const UNITS_AT_MOST = 20;

/** What my units are asked for, and what they asked others. */
export async function open() {
  const [mine, asking] = await Promise.all([myUnits('RECORD'), unitsUnderMe('ISSUE')]);
  const answers = (await Promise.all(mine.slice(0, UNITS_AT_MOST).map(unit => list(`/api/v1/data-answers?unit=${unit}`)))).flat().filter(one => OPEN.has(one.status));
  const requests = new Map(await Promise.all([...new Set(answers.map(one => one.request))].map(async id => [id, await get(`/api/v1/data-requests/${id}`).catch(() => null)])));
  const under = new Set(asking.map(one => one.id));
  const asked = (asking.length ? await list('/api/v1/data-requests') : []).filter(one => under.has(one.unit)).reverse();
  const names = await unitNames(answers.map(one => one.unit));
  const page = { answers: answers.filter(one => requests.get(one.request)?.status === 'SENT'), requests, asked, names, mayAsk: asking.length > 0 };
  return { title: () => t('data.title'), view: () => view(page) };
}

function view(page) {
  return html`<p class="path"><a href="#/theo-doi">${t('follow.title')}</a></p>
    ${heading(t('data.title'), page.mayAsk ? html`<a class="button first" href="#/so-lieu/moi">${t('data.start')}</a>` : undefined)}
    <section><h2>${t('data.toAnswer')}</h2>${page.answers.length ? html`<ul class="list">${page.answers.map(one => toAnswer(page, one))}</ul>` : empty(t('data.toAnswer.none'))}</section>
    ${page.mayAsk ? html`<section><h2>${t('data.asked')}</h2>${page.asked.length ? html`<ul class="list">${page.asked.map(asked)}</ul>` : empty(t('data.asked.none'))}</section>` : undefined}`;
}

function toAnswer(page, one) {
  const request = page.requests.get(one.request);
  return html`<li><div class="what"><a href="#/so-lieu/tra-loi/${one.id}">${request.title}</a><p>${page.names.get(one.unit)} · ${deadline(request)}</p></div>
    ${mark(one.status === 'RETURNED' ? 'bad' : 'wait', 'clock', word('answerStatus', one.status))}</li>`;
}

function asked(one) {
  return html`<li><div class="what"><a href="#/so-lieu/${one.id}">${one.title}</a><p>${deadline(one)}${one.sentAt ? ` · ${moment(one.sentAt)}` : ''}</p></div>
    ${mark(one.status === 'SENT' ? 'wait' : 'calm', one.status === 'CLOSED' ? 'check' : 'clock', word('requestStatus', one.status))}</li>`;
}

const deadline = request => (request.deadline ? `${t('data.deadline')}: ${date(request.deadline.date) || request.deadline.asWritten}` : t('data.noDeadline'));
