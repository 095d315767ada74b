import { html, nothing } from '../core/lit.js';
import { get, list, listOrNothing, post, Problem } from '../core/api.js';
import { Form } from '../core/form.js';
import { t, word } from '../core/i18n.js';
import { date, documentName, moment } from '../core/format.js';
import { directive, myPosts, unitName, units, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { facts, heading } from '../parts/heading.js';
import { area, day, ending, missing, onSubmit, select, ticks, wrongDays } from '../parts/fields.js';
import { failure, notice, state } from '../parts/states.js';
import { urgencyMark } from '../parts/urgency.js';

const IN_HAND = ['RECEIVED', 'REMARKED', 'FORWARDED'];

/** One letter at one unit: received, remarked by the leader, handed on, given back or done. */
export async function open({ id }, { redraw, reload }) {
  const one = await get(`/api/v1/assignments/${id}`);
  const [letter, everyUnit, posts, receives, approves, issues] = await Promise.all([directive(one.directive), units(), myPosts(), unitsUnderMe('RECEIVE'), unitsUnderMe('APPROVE'), unitsUnderMe('ISSUE')]);
  const below = subtree(everyUnit, one.unit);
  const staff = await list(`/api/v1/positions?unit=${one.handler?.unit ?? one.unit}`);
  const page = {
    one, letter, below, staff, names: new Map(everyUnit.map(unit => [unit.id, unitName(unit)])), reload, redraw, problem: null,
    leads: approves.some(unit => unit.id === one.unit),
    handles: receives.some(unit => unit.id === one.unit) || posts.some(post => post.id === one.handler?.position),
    remark: new Form(`remark.${id}`, { lead: one.remark?.lead ?? '', coordinators: one.remark?.coordinators ?? [] }, redraw),
    forward: new Form(`forward.${id}`, {}, redraw), done: new Form(`completion.${id}`, {}, redraw), offered: [],
    gives: [...approves, ...issues].some(unit => unit.id === one.unit), task: new Form(`remark-task.${id}`, {}, redraw, 'task'),
    giveBack: new Form(`return.${id}`, {}, redraw),
  };
  return { title: () => documentName(letter), view: () => view(page) };
}

function subtree(all, top) {
  const inside = new Set([top]);
  for (let before = 0; before !== inside.size;) {
    before = inside.size;
    all.filter(unit => inside.has(unit.parent)).forEach(unit => inside.add(unit.id));
  }
  return all.filter(unit => inside.has(unit.id) && unit.id !== top);
}

async function act(page, path, body) {
  try {
    await post(`/api/v1/assignments/${page.one.id}/${path}`, body, crypto.randomUUID(), page.one.version);
    await page.reload();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
    page.redraw();
  }
}

async function send(page, form, path, complaints) {
  if (await form.send((body, key) => post(`/api/v1/assignments/${page.one.id}/${path}`, body, key), complaints)) await page.reload();
}

function view(page) {
  const { one, letter } = page;
  const at = status => status.includes(one.status);
  return html`<p class="path"><a href="#/viec">${t('work.title')}</a></p>
    ${heading(documentName(letter), state('assignment', one.status))}
    <p>${letter?.subject} <a href="#/van-ban/${one.directive}">${t('assignment.letter')}</a></p>
    ${facts([
      [t('directive.urgency'), urgencyMark(letter)], [t('assignment.unit'), page.names.get(one.unit)], [t('assignment.part'), word('part', one.part)], [t('deadline'), date((one.deadline ?? letter?.deadline)?.date) || (one.deadline ?? letter?.deadline)?.asWritten],
      [t('assignment.handler'), one.handler && `${page.names.get(one.handler.unit)}${one.handler.position ? ` – ${page.staff.find(post => post.id === one.handler.position)?.title ?? ''}` : ''}`],
      [t('assignment.why'), one.returnReason],
    ])}
    ${page.problem ? failure(page.problem) : nothing}
    ${one.remarkText ? html`<div class="card"><h2>${t('remark.title')}</h2><p class="written">${one.remarkText}</p>${facts([
      [t('remark.lead'), page.names.get(one.remark?.lead)], [t('remark.coordinators'), one.remark?.coordinators?.map(id => page.names.get(id)).join(', ')], [t('deadline'), date(one.remark?.deadline?.date)]])}</div>` : nothing}
    ${one.remark && page.gives ? taskForm(page) : nothing}
    ${at(['SENT']) && page.handles ? html`<div class="buttons"><button type="button" class="first" @click=${() => act(page, 'receipt', {})}>${t('assignment.receive')}</button></div>` : nothing}
    ${page.leads && at(IN_HAND) ? remarkForm(page) : nothing}
    ${page.handles && at(IN_HAND) ? [forwardForm(page), doneForm(page)] : nothing}
    ${page.handles && at(['SENT', ...IN_HAND]) ? returnForm(page) : nothing}
    ${page.handles || (page.leads && at(IN_HAND)) || !at(['SENT', ...IN_HAND]) ? nothing : notice('calm', t('assignment.others'))}
    ${one.history?.length ? html`<h2>${t('assignment.history')}</h2><ul class="list">${one.history.map(deed => html`<li><div class="what"><strong>${word('step', deed.step)}</strong>
      <p>${moment(deed.at)}${deed.by ? ` · ${deed.by}` : ''}</p>${deed.note ? html`<p>${deed.note}</p>` : nothing}</div></li>`)}</ul>` : nothing}`;
}

/** A remark becomes a task under a title of its own; asked again, the same task is answered. */
function taskForm({ one, task: form }) {
  const make = async () => {
    const made = await form.send((body, key) => post(`/api/v1/assignments/${one.id}/task`, body, key), missing(form, ['/title']));
    if (made) goTo(`nhiem-vu/${made.id}`);
  };
  return html`<details class="card" id="remark-task" ?open=${form.restored}><summary>${t('remark.task')}</summary><form novalidate aria-label=${t('remark.task')} @submit=${onSubmit(make)}>
    <p class="hint">${t('remark.task.hint')}</p>${area(form, '/title', t('remark.task.title'), { required: true, rows: 2, max: 1000 })}${ending(form, t('remark.task.send'))}</form></details>`;
}

function remarkForm(page) {
  const form = page.remark;
  const choices = page.below.map(unit => [unit.id, unitName(unit)]);
  const check = () => [...missing(form, ['/text', '/lead']), ...wrongDays(form, ['/deadline/date'])];
  const withWords = body => (body.deadline?.date ? { ...body, deadline: { date: body.deadline.date, asWritten: t('remark.before', { date: date(body.deadline.date) }) } } : body);
  const again = Boolean(page.one.remark);
  const written = html`<form class=${again ? '' : 'card'} novalidate aria-label=${t('remark.title')} @submit=${onSubmit(async () => {
    if (await form.send((body, key) => post(`/api/v1/assignments/${page.one.id}/remark`, withWords(body), key), check())) await page.reload();
  })}>
    ${again ? nothing : html`<h2>${t('remark.write')}</h2>`}
    ${area(form, '/text', t('remark.text'), { required: true, max: 4000, rows: 3 })}
    ${select(form, '/lead', t('remark.lead'), choices, { required: true })}
    ${choices.length > 1 ? ticks(form, '/coordinators', t('remark.coordinators'), choices.filter(([id]) => id !== form.value('/lead'))) : nothing}
    ${day(form, '/deadline/date', t('remark.deadline'))}
    ${ending(form, t('remark.send'))}</form>`;
  return again ? html`<details class="card"><summary>${t('remark.again')}</summary>${written}</details>` : written;
}

function forwardForm(page) {
  const form = page.forward;
  const here = [page.one.unit, page.names.get(page.one.unit)];
  return html`<form class="card" novalidate aria-label=${t('forward.title')} @submit=${onSubmit(() => send(page, form, 'forwarding', missing(form, ['/unit'])))}>
    <h2>${t('forward.title')}</h2>
    ${select(form, '/unit', t('forward.unit'), [here, ...page.below.map(unit => [unit.id, unitName(unit)])], { required: true })}
    ${posts(page, form).length ? select(form, '/position', t('forward.position'), posts(page, form).map(post => [post.id, post.title]), { blank: t('forward.whole') }) : nothing}
    ${area(form, '/note', t('forward.note'), { rows: 2, max: 2000 })}
    ${ending(form, t('forward.send'))}</form>`;
}

/** The posts of the unit that was chosen; asked for once for each choice. */
function posts(page, form) {
  const unit = form.value('/unit');
  if (unit !== page.offered.unit) {
    if (page.offered.unit && form.value('/position')) form.set('/position', '');
    page.offered = Object.assign([], { unit });
    if (unit) listOrNothing(`/api/v1/positions?unit=${unit}`, () => {}).then(found => { page.offered = Object.assign(found, { unit }); page.redraw(); });
  }
  return page.offered;
}

function doneForm(page) {
  const form = page.done;
  return html`<form class="card" novalidate aria-label=${t('assignment.complete')} @submit=${onSubmit(() => send(page, form, 'completion'))}>
    <h2>${t('assignment.complete')}</h2>
    ${area(form, '/note', t('assignment.result'), { rows: 2, max: 2000 })}${ending(form, t('assignment.complete'))}</form>`;
}

function returnForm(page) {
  const form = page.giveBack;
  return html`<details class="card"><summary>${t('giveBack.title')}</summary><form novalidate @submit=${onSubmit(() => send(page, form, 'return', missing(form, ['/reason'])))}>
    ${area(form, '/reason', t('giveBack.reason'), { required: true, rows: 2, max: 2000 })}${ending(form, t('giveBack.send'))}</form></details>`;
}
