import { html, nothing } from '../core/lit.js';
import { get, listOrNothing, post } from '../core/api.js';
import { t } from '../core/i18n.js';
import { date, documentName, period } from '../core/format.js';
import { directivesById, myPosts, myUnits, unitNames, unitsUnderMe } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { dutiesDue, dutySection } from '../parts/duties-due.js';
import { adviceRow, adviceWork } from '../parts/advice.js';
import { urgingSections, urgingWork } from '../parts/urging-work.js';
import { lastDay } from '../parts/task-roles.js';
import { empty, failure, mark, state } from '../parts/states.js';
import { urgencyMark } from '../parts/urgency.js';

/** Tasks that wait for somebody are looked into one by one, whether that is me. */
const LOOKED_INTO = 20;
const URGENCY = ['OVERDUE', 'DUE_SOON', 'NOT_DUE', 'NONE'];

/** What waits for the person by the posts held: letters, remarks, plans, tasks, reports. */
export async function open(params, { redraw, reload }) {
  if (!(await myPosts()).length) return { title: () => t('work.title'), view: () => html`${heading(t('work.title'))}${empty(t('work.noPost'))}` };
  const problems = [];
  const work = await gather(problem => problems.push(problem));
  const page = { work, problems, redraw, reload, busy: new Set() };
  return { title: () => t('work.title'), view: () => view(page) };
}

async function gather(missed) {
  const posts = await myPosts();
  const each = async path => (await Promise.all((await myUnits()).map(unit => listOrNothing(path(unit), missed)))).flat();
  const [assignments, plans, reports, arriving, { tasks, toDecide: decisions }, urging, duties, advice] = await Promise.all([
    each(unit => `/api/v1/assignments?unit=${unit}`),
    each(unit => `/api/v1/plans?unit=${unit}`).then(own => withThoseBelow(own, '/api/v1/plans?status=SUBMITTED', missed)),
    each(unit => `/api/v1/reports?unit=${unit}`).then(own => withThoseBelow(own, '/api/v1/reports?status=SUBMITTED', missed)),
    each(unit => `/api/v1/reports?recipient=${unit}`),
    openTasks(missed),
    myUnits().then(mine => urgingWork(mine, missed)),
    myUnits('REPORT').then(mine => dutiesDue(mine, missed)),
    myUnits().then(mine => adviceWork(mine, missed)),
  ]);
  const mine = await forwarded(posts, assignments, missed);
  const all = [...assignments, ...mine];
  const directives = await directivesById([...all.map(one => one.directive), ...[...tasks, ...decisions].map(one => one.directive), ...[urging.urged, urging.escalations].flat().map(one => one.directive)]);
  const names = await unitNames([...posts, ...all, ...plans, ...reports, ...arriving, ...urging.urged, ...urging.escalations, ...advice].map(one => one.unit).concat(urging.escalations.map(one => one.from), duties.map(one => one.unit), advice.map(one => one.owner?.unit)));
  return { posts, assignments: all, plans, reports, arriving, tasks, decisions, duties, ...urging, advice, directives, names };
}

/** Beside those of my own units, those that wait for my approval in units below them. */
async function withThoseBelow(own, path, missed) {
  const below = new Set((await unitsUnderMe('APPROVE')).map(unit => unit.id));
  if (!below.size) return own;
  const ids = new Set(own.map(one => one.id));
  const submitted = (await listOrNothing(path, missed)).filter(one => below.has(one.unit));
  return [...own, ...submitted.filter(one => !ids.has(one.id))];
}

/** What was handed to one of my posts in a unit of others. */
async function forwarded(posts, known, missed) {
  const ids = new Set(known.map(one => one.id));
  const found = await Promise.all(posts.map(one => listOrNothing(`/api/v1/assignments?position=${one.id}`, missed)));
  return found.flat().filter(one => one.handler && !ids.has(one.id));
}

/** Those of my units, the most urgent first, and those that wait for an answer of mine. */
async function openTasks(missed) {
  const mine = new Set(await myUnits());
  const all = (await Promise.all(['NOT_STARTED', 'IN_PROGRESS'].map(state => listOrNothing(`/api/v1/tasks?execution=${state}`, missed)))).flat();
  const waiting = (await myUnits('ISSUE')).length ? all.filter(task => task.awaiting?.length || task.askedTo) : [];
  const looked = await Promise.all(waiting.slice(0, LOOKED_INTO).map(task => get(`/api/v1/tasks/${task.id}`).catch(() => task)));
  return { toDecide: looked.filter(task => task.decides), tasks: ofUnits(all, mine) };
}

function ofUnits(all, mine) {
  return all.filter(task => task.roles.some(role => mine.has(role.unit)))
    .sort((one, other) => URGENCY.indexOf(one.deadlineState) - URGENCY.indexOf(other.deadlineState));
}

function view(page) {
  const { work, problems } = page;
  const can = right => work.posts.some(one => one.rights.includes(right));
  const sections = [
    ...urgingSections(work, row), letters(page), remarks(page), toDecide(page), tasks(page), plansReturned(page), plansToApprove(page, can('APPROVE')),
    dutySection(page, row), reportsToWrite(page), reportsToApprove(page, can('APPROVE')), reportsToSend(page, can('REPORT') || can('APPROVE')), reportsArrived(page, can('RECEIVE') || can('REPORT')), toAnswer(page, can('REPORT') || can('APPROVE')),
  ].filter(section => section.items.length);
  return html`
    ${heading(t('work.title'), can('RECORD') ? html`<a class="button first" href="#/hoat-dong/moi">${t('record.start')}</a>` : nothing)}
    <p class="small">${work.posts.map(one => `${one.title} – ${work.names.get(one.unit)}`).join('; ')}</p>
    ${problems.length ? failure(problems[0], page.reload) : nothing}
    ${!sections.length && !problems.length ? empty(t('work.nothing'), { href: '#/van-ban', text: t('directives.title') }) : nothing}
    ${sections.map(section => html`<section aria-label=${section.title}><h2>${section.title} <span class="count">(${section.items.length})</span></h2>
      <ul class="list">${section.items}</ul></section>`)}`;
}

function row(href, name, about, does) {
  return html`<li><div class="what"><a href=${href}>${name}</a>${about ? html`<p>${about}</p>` : nothing}</div><div class="does">${does}</div></li>`;
}

const letterName = (work, one) => documentName(work.directives.get(one.directive));
const urgent = (work, one) => urgencyMark(work.directives.get(one.directive));

function letters(page) {
  const { work } = page;
  const receives = work.posts.some(one => one.rights.includes('RECEIVE'));
  const waiting = work.assignments.filter(one => one.status === 'SENT');
  return { title: t('work.letters'), items: waiting.map(one => row(`#/giao/${one.id}`, letterName(work, one),
    html`${work.directives.get(one.directive)?.subject} · ${work.names.get(one.unit)}`,
    html`${urgent(work, one)}${state('assignment', one.status)}${receives ? html`<button type="button" ?disabled=${page.busy.has(one.id)} @click=${() => receive(page, one)}>${t('assignment.receive')}</button>` : nothing}`)) };
}

async function receive(page, one) {
  page.busy.add(one.id);
  page.redraw();
  try {
    await post(`/api/v1/assignments/${one.id}/receipt`, {});
    await page.reload();
  } catch (problem) {
    page.problems.unshift(problem);
    page.busy.delete(one.id);
    page.redraw();
  }
}

function remarks({ work }) {
  const posts = new Set(work.posts.map(one => one.id));
  const elsewhere = one => Number(!posts.has(one.handler?.position));
  const open = work.assignments.filter(one => ['RECEIVED', 'REMARKED', 'FORWARDED'].includes(one.status))
    .sort((one, other) => elsewhere(one) - elsewhere(other)); // what lies with the person first
  return { title: t('work.remarks'), items: open.map(one => row(`#/giao/${one.id}`, letterName(work, one),
    html`${one.remarkText ?? work.directives.get(one.directive)?.subject}${one.deadline?.date ? html` · ${t('deadline')} ${date(one.deadline.date)}` : nothing}`,
    html`${urgent(work, one)}${state('assignment', one.status)}`)) };
}

function toDecide({ work }) {
  return { title: t('work.toDecide'), items: work.decisions.map(one => row(`#/nhiem-vu/${one.id}`, one.title, letterName(work, one),
    mark('wait', 'clock', one.askedTo ? t('work.toDecide.extension', { day: date(one.askedTo) }) : t('work.toDecide.handIn')))) };
}

function tasks({ work }) {
  return { title: t('work.tasks'), items: work.tasks.map(one => row(`#/nhiem-vu/${one.id}`, one.title,
    html`${one.deadline ? html`${t('deadline')}: ${date(lastDay(one)) || one.deadline.asWritten} · ` : nothing}${letterName(work, one)}`,
    html`${urgent(work, one)}${state('deadlineState', one.deadlineState ?? 'NONE')}`)) };
}

function planRows(work, wanted) {
  return work.plans.filter(one => wanted.includes(one.status)).map(one =>
    row(`#/ke-hoach/${one.id}`, one.subject, work.names.get(one.unit), state('document', one.status)));
}

const plansReturned = ({ work }) => ({ title: t('work.plans'), items: planRows(work, ['RETURNED', 'DRAFT']) });
const plansToApprove = ({ work }, may) => ({ title: t(may ? 'work.plansToApprove' : 'work.plansWaiting'), items: planRows(work, ['SUBMITTED']) });

function reportRows(work, wanted) {
  return listed(work, work.reports.filter(one => wanted.includes(one.status)));
}

function listed(work, reports) {
  return reports.map(one =>
    row(`#/bao-cao/${one.id}`, one.title, `${work.names.get(one.unit)} · ${period(one.period)}`, state('document', one.status)));
}

const reportsToWrite = ({ work }) => ({ title: t('work.reports'), items: reportRows(work, ['RETURNED', 'DRAFT']) });
const reportsToApprove = ({ work }, may) => ({ title: t(may ? 'work.reportsToApprove' : 'work.reportsWaiting'), items: reportRows(work, ['SUBMITTED']) });

const toAnswer = ({ work }, may) => ({ title: t('work.advice'), items: may ? work.advice.map(one => adviceRow(one, work.names)) : [] });
const reportsToSend = ({ work }, may) => ({ title: t('work.reportsToSend'), items: may ? listed(work, work.reports.filter(one => one.status === 'APPROVED' && one.recipient && !one.sent)) : [] });
const reportsArrived = ({ work }, may) => ({ title: t('work.reportsArrived'), items: may ? listed(work, work.arriving.filter(one => one.sent && !one.received && !one.sentBack)) : [] });
