import { html, nothing } from '../core/lit.js';
import { get, list, post, Problem, put, remove } from '../core/api.js';
import { Form } from '../core/form.js';
import { date, moment, number, today } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { unit, unitName, units, unitsUnderMe } from '../core/lookups.js';
import { area, day, ending, missing, onSubmit, wrongDays } from '../parts/fields.js';
import { facts, heading } from '../parts/heading.js';
import { empty, failure, notice } from '../parts/states.js';

/** Days for which a list is kept unless somebody chooses others. */
const USUALLY_KEPT = 30;
const NAMES_AT_MOST = 2000;

/**
 * The list of who came to an activity: who may open it, who did, and, only when somebody asks for them, the names. What is
 * typed or read here is never kept in the browser.
 */
export async function open({ id }, { redraw, reload }) {
  const activity = await get(`/api/v1/activities/${id}`);
  const mine = await unitsUnderMe('RECORD');
  const page = { id, activity, own: await unit(activity.unit), may: mine.some(one => one.id === activity.unit), redraw, reload, about: null, list: null, problem: null };
  if (page.may) {
    [page.looks, page.openers] = await Promise.all([list(`${path(id)}/looks`), openers(activity.unit)]);
    page.about = await aboutOf(page);
    page.form = new Form(`names.${id}`, { keptUntil: later(USUALLY_KEPT), lines: '' }, redraw);
    page.form.forget();
  }
  return { title: () => t('names.title'), view: () => view(page) };
}

const path = id => `/api/v1/activities/${id}/attendance-list`;
const later = days => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);

/** What is known of the list without opening it; nothing where none was put there, or where it has expired. */
async function aboutOf({ id, looks: all }) {
  if (all.find(one => one.act !== 'READ')?.act !== 'PUT') return null;
  try {
    return await get(`${path(id)}/about`);
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}

/** Posts of today that may record for the unit: its own, and those of the units above it. */
async function openers(id) {
  const known = new Map((await units()).map(one => [one.id, one]));
  const line = [];
  for (let at = known.get(id); at && !line.includes(at); at = known.get(at.parent)) line.push(at);
  const posts = await Promise.all(line.map(one => list(`/api/v1/positions?unit=${one.id}`)));
  const day = today();
  return posts.flatMap((all, index) => all.filter(post => post.rights.includes('RECORD') && (!post.validFrom || post.validFrom <= day) && (!post.validTo || post.validTo >= day))
    .map(post => `${post.title} – ${unitName(line[index])}`));
}

/** One person a line; what stands after a semicolon, a tab or a bar is the remark. */
export function readNames(lines) {
  return lines.split('\n').map(line => line.trim()).filter(Boolean).map(line => {
    const [name, ...rest] = line.split(/[;\t|]/).map(part => part.trim());
    const remark = rest.filter(Boolean).join('; ');
    return remark ? { name, remark } : { name };
  });
}

/** Opens the list, which is noted. */
async function read(page) {
  await attempt(page, async () => { page.list = await get(path(page.id)); });
}

async function attempt(page, act) {
  page.problem = null;
  try {
    await act();
    page.looks = await list(`${path(page.id)}/looks`);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  }
  page.redraw();
}

/** The first list, or one in the place of that which was seen. */
async function send(page) {
  const { form } = page;
  const names = readNames(form.value('/lines') ?? '');
  const tooMany = names.length > NAMES_AT_MOST ? [{ pointer: '/lines', detail: t('names.tooMany', { n: number(NAMES_AT_MOST) }) }] : [];
  const keep = ({ keptUntil }, key) => (page.about ? put(path(page.id), { keptUntil, names }, page.about.version) : post(path(page.id), { keptUntil, names }, key));
  if (await form.send(keep, [...missing(form, ['/keptUntil', '/lines']), ...wrongDays(form, ['/keptUntil']), ...tooMany])) await page.reload();
}

async function drop(page) {
  if (!confirm(t('names.drop.sure'))) return;
  await attempt(page, async () => {
    await remove(path(page.id), page.about.version);
    page.list = null;
    page.about = null;
  });
}

/** A file is read here, line by line, and nothing of it is sent before somebody has looked. */
async function take(page, file) {
  if (!file) return;
  page.form.choose('/lines', (await file.text()).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').trim());
}

function view(page) {
  const { activity, may } = page;
  return html`<p class="path"><a href="#/hoat-dong/${activity.id}">${activity.title}</a></p>${heading(t('names.title'))}
    ${may ? html`${notice('calm', t('names.hint'))}
      ${facts([[t('names.openers'), page.openers.length ? html`<ul id="openers">${page.openers.map(one => html`<li>${one}</li>`)}</ul>` : t('names.openers.none')]])}
      ${page.problem ? failure(page.problem) : nothing}
      ${page.about ? (page.list ? opened(page) : closed(page)) : empty(t('names.none'))}
      ${formView(page)}
      ${looks(page)}` : notice('wait', t('names.noRight', { unit: unitName(page.own) }))}`;
}

function closed(page) {
  return html`<div class="card"><h2>${t('names.there', { n: number(page.about.count) })}</h2>${kept(page.about)}<p>${t('names.there.hint')}</p>
    <div class="buttons"><button type="button" class="first" @click=${() => read(page)}>${t('names.open')}</button>${dropping(page)}</div></div>`;
}

const kept = about => html`<p>${t('names.until', { day: date(about.keptUntil) })} · ${t('names.at', { at: moment(about.at) })}</p>`;
const dropping = page => html`<button type="button" class="danger" @click=${() => drop(page)}>${t('names.drop')}</button>`;

function opened(page) {
  const { list: one } = page;
  return html`<h2>${t('names.count', { n: number(one.names.length) })}</h2>${kept(page.about)}
    <div class="wide" tabindex="0" role="region" aria-label=${t('names.title')}><table>
    <thead><tr><th scope="col" class="number">${t('follow.order')}</th><th scope="col">${t('names.name')}</th><th scope="col">${t('names.remark')}</th></tr></thead>
    <tbody>${one.names.map((person, index) => html`<tr><td class="number">${index + 1}</td><td>${person.name}</td><td>${person.remark ?? nothing}</td></tr>`)}</tbody></table></div>
    <div class="buttons">${dropping(page)}</div>`;
}

function formView(page) {
  const { form, about } = page;
  const found = readNames(form.value('/lines') ?? '').length;
  return html`<form class="card" novalidate aria-label=${t('names.put')} @submit=${onSubmit(() => send(page))}><h2>${t(about ? 'names.replace' : 'names.put')}</h2>
    <label class="drop"><span>${t('names.file')}</span><span class="small">${t('names.file.hint')}</span>
      <input id="names-file" type="file" accept=".csv,.txt,text/csv,text/plain" @change=${event => take(page, event.target.files[0])}></label>
    ${area(form, '/lines', t('names.lines'), { required: true, rows: 8, hint: t('names.lines.hint') })}
    ${found ? html`<p role="status">${t('names.found', { n: number(found) })}</p>` : nothing}
    ${day(form, '/keptUntil', t('names.keptUntil'), { required: true, hint: t('names.keptUntil.hint') })}
    ${ending(form, t('names.save'))}</form>`;
}

function looks({ looks: all }) {
  return all.length ? html`<h2>${t('names.looks')}</h2><ul class="list" id="looks">${all.map(one => html`<li><div class="what"><strong>${word('look', one.act)}</strong>
    <p>${one.by} · ${moment(one.at)} · ${t('history.from', { origin: one.origin })}</p></div></li>`)}</ul>` : nothing;
}
