import { html, nothing } from '../core/lit.js';
import { get, listOrNothing, post, Problem } from '../core/api.js';
import { t, word } from '../core/i18n.js';
import { date, documentName, moment, period } from '../core/format.js';
import { directive, unitName, units, unitsUnderMe } from '../core/lookups.js';
import { force } from '../parts/chain.js';
import { facts, heading } from '../parts/heading.js';
import { historyLink, readsHistory } from '../parts/history-link.js';
import { empty, failure, mark, notice, state } from '../parts/states.js';
import { deciding, doing, formsOf } from '../parts/task-acts.js';
import { rolesOf, taskRows, workingUnits } from '../parts/task-roles.js';
import { urgencyMark } from '../parts/urgency.js';

const PLACES = { PLAN: 'ke-hoach', ACTIVITY: 'hoat-dong', REPORT: 'bao-cao' };
const OFFERED = 20;

/** One task: what is to be done by whom and when, what was handed in and asked, and what may be done now. */
export async function open({ id }, { redraw, reload }) {
  const task = await get(`/api/v1/tasks/${id}`);
  const skip = () => undefined;
  const [everyUnit, records, parts, above, letter, reads] = await Promise.all([
    units(), unitsUnderMe('RECORD'), listOrNothing(`/api/v1/tasks?parent=${id}`, skip),
    task.parent ? get(`/api/v1/tasks/${task.parent}`).catch(skip) : undefined, task.directive ? directive(task.directive) : undefined, readsHistory(),
  ]);
  const working = new Set(workingUnits(task));
  const names = new Map(everyUnit.map(one => [one.id, unitName(one)]));
  const page = {
    task, names, parts, above, letter, reads, redraw, reload, problem: null, busy: false,
    mine: records.filter(one => working.has(one.id)).map(one => [one.id, unitName(one)]),
    confirmed: new Set((task.progress ?? []).filter(one => one.because === 'CONFIRMED').map(one => one.unit)),
  };
  page.said = one => said(page, one);
  page.products = await products(task, page.mine.length ? page.mine.map(([unit]) => unit) : task.awaiting ?? []);
  page.forms = formsOf(page);
  return { title: () => task.title, view: () => view(page) };
}

/** What units made for the same document: of my own to be ticked, of others to be called by its name. */
async function products(task, makers) {
  const of = async (kind, path, name) => {
    const found = await Promise.all(makers.slice(0, 3).map(unit =>
      get(`/api/v1/${path}?unit=${unit}${task.directive ? `&directive=${task.directive}` : ''}&limit=${OFFERED}`).catch(() => ({ items: [] }))));
    return found.flatMap(one => one.items).map(one => [`${kind}/${one.id}`, `${t(`product.${kind}`)}: ${one[name]}`]);
  };
  return (await Promise.all([of('PLAN', 'plans', 'subject'), of('ACTIVITY', 'activities', 'title'), of('REPORT', 'reports', 'title')])).flat();
}

function view(page) {
  const { task, letter, above } = page;
  const idle = !page.mine.length && !task.decides;
  return html`<p class="path">${letter ? html`<a href="#/van-ban/${letter.id}">${documentName(letter)}</a>` : html`<a href="#/viec">${t('work.title')}</a>`}${task.source.kind === 'PLAN' ? html` · <a href="#/ke-hoach/${task.source.id}">${t('product.PLAN')}</a>` : nothing}</p>
    ${heading(task.title, html`<span>${state('execution', task.execution)} ${task.deadlineState === 'NONE' ? nothing : state('deadlineState', task.deadlineState)}</span>`)}
    ${task.lookAt ? notice('wait', html`${force(task.lookAt.force)} ${t('chain.look', { force: word('force', task.lookAt.force).toLowerCase() })}`) : nothing}
    ${page.problem ? failure(page.problem) : nothing}
    ${task.text ? html`<p class="written">${task.text}</p>` : nothing}
    ${facts([
      [t('directive.urgency'), urgencyMark(letter)], [t('task.deliverable'), task.deliverable], ...rolesOf(task, page.names), ...days(task),
      [t('task.window'), period(task.window)], [t('task.givenOn'), date(task.givenOn)],
      [t('task.above'), above && html`<a href="#/nhiem-vu/${above.id}">${above.title}</a>`], [t('task.progress'), progress(page)],
    ])}
    ${task.decides ? html`<div class="buttons no-print"><a class="button" href="#/nhiem-vu/${task.id}/sua">${t('task.edit')}</a></div>` : nothing}
    ${begin(page)}${deciding(page)}${doing(page)}${idle ? notice('calm', t('task.cannot')) : nothing}
    ${history(page)}
    <h2>${t('task.parts')} <span class="count">(${page.parts.length})</span></h2>
    ${page.parts.length ? taskRows(page.parts, page.names) : empty(t('task.parts.none'))}
    ${task.decides ? html`<div class="buttons no-print"><a class="button" href="#/nhiem-vu/moi?cha=${task.id}">${t('task.givePart')}</a></div>` : nothing}
    ${historyLink(page.reads, 'tasks', task.id)}`;
}

/** The deadline as written beside the days that are reckoned; how it stands to the first one only where there are two. */
function days({ deadline, extendedTo, originalDeadlineState }) {
  if (!deadline) return [[t('deadline'), t('terms.none')]];
  return [
    [t('task.asWritten'), deadline.asWritten], [t('task.last'), deadline.date ? date(deadline.date) : t('task.noDay')],
    [t('task.extendedTo'), date(extendedTo)], [t('task.firstState'), extendedTo && state('deadlineState', originalDeadlineState)],
  ];
}

function progress({ task, names }) {
  if (!task.progress?.length) return nothing;
  return html`${task.progress.map(one => html`<div>${names.get(one.unit)}: ${state('execution', one.execution)} ${one.doneOn ? t('task.oneDay', { day: date(one.doneOn) }) : nothing}</div>`)}`;
}

/** One press says that a unit has begun, as long as it has said nothing. */
function begin(page) {
  const told = new Set((page.task.progress ?? []).map(one => one.unit));
  const [silent] = page.mine.filter(([id]) => !told.has(id));
  if (!silent || page.task.execution !== 'NOT_STARTED') return nothing;
  return html`<div class="buttons"><button type="button" id="begin" ?disabled=${page.busy} @click=${() => tell(page, silent[0])}>${t('task.begin')}</button></div>`;
}

async function tell(page, unit) {
  page.busy = true;
  page.redraw();
  try {
    await post(`/api/v1/tasks/${page.task.id}/progress`, { unit, execution: 'IN_PROGRESS' });
    await page.reload();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    Object.assign(page, { problem, busy: false });
    page.redraw();
  }
}

/** Words and products of a hand-in; addresses in the words lead where they say. */
function said(page, one) {
  return html`${one.text ? html`<p class="written">${linked(one.text)}</p>` : nothing}
    ${one.products?.length ? html`<ul>${one.products.map(each => html`<li>${product(page, each)}</li>`)}</ul>` : nothing}`;
}

function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"']+)/).map((part, index) => (index % 2 ? html`<a href=${part} target="_blank" rel="noopener noreferrer">${part}</a>` : part));
}

function product(page, { kind, id }) {
  const known = page.products.find(([value]) => value === `${kind}/${id}`);
  const name = known ? known[1] : t(`product.${kind}`);
  return PLACES[kind] ? html`<a href="#/${PLACES[kind]}/${id}">${name}</a>` : `${name} ${id}`;
}

const TONES = { CONFIRMED: ['good', 'check'], GRANTED: ['good', 'check'], RETURNED: ['bad', 'back'], REFUSED: ['bad', 'cross'], WAITING: ['wait', 'clock'] };

function history(page) {
  const { task } = page;
  const all = [...task.handIns.map(one => [one, handedIn(page, one)]), ...task.extensions.map(one => [one, asked(page, one)])]
    .sort(([one], [other]) => one.at.localeCompare(other.at));
  return html`<h2>${t('task.history')} <span class="count">(${all.length})</span></h2>
    ${all.length ? html`<ul class="list" id="dealings">${all.map(([one, shown]) => html`<li>${shown}<div class="does">${standing(one)}</div></li>`)}</ul>` : empty(t('task.history.none'))}`;
}

function standing(one) {
  return mark(...TONES[one.state], word('asked' in one ? 'extensionState' : 'handInState', one.state));
}

function handedIn(page, one) {
  return html`<div class="what"><strong>${t('task.handedIn', { unit: page.names.get(one.unit), day: date(one.on) })}</strong>
    <p class="small">${one.by} · ${moment(one.at)}</p>${said(page, one)}${ruling(one)}</div>`;
}

function asked(page, one) {
  return html`<div class="what"><strong>${t('task.asked', { unit: page.names.get(one.unit), from: date(one.from), to: date(one.asked) })}</strong>
    <p class="small">${one.by} · ${moment(one.at)}</p><p class="written">${one.reason}</p>
    ${one.granted ? html`<p>${t('task.grantedTo', { day: date(one.granted) })}</p>` : nothing}${ruling(one)}</div>`;
}

function ruling({ ruling: given }) {
  if (!given) return nothing;
  return html`<p class="small">${t('task.answer', { by: given.by, at: moment(given.at) })}</p>${given.reason ? html`<p class="written">${given.reason}</p>` : nothing}`;
}
