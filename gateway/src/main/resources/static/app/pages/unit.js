import { html, nothing } from '../core/lit.js';
import { get, list } from '../core/api.js';
import { date, today } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { unit, unitName, unitNames, unitsUnderMe } from '../core/lookups.js';
import { facts, heading } from '../parts/heading.js';
import { mark, notice } from '../parts/states.js';
import { dividing, dividingForms } from '../parts/dividing.js';
import { historyLink, readsHistory } from '../parts/history-link.js';
import { kindOf, reorganising, reorganisingForms } from '../parts/reorganising.js';

const STAGES = { WAITING: ['clock', 'wait'], STUCK: ['warn', 'bad'], DONE: ['check', 'good'] };

/** One unit: what it is and was, where it came from and went, who holds which post, and the acts that changed it. */
export async function open({ id }, { redraw, reload }) {
  const [one, posts, children, leaving, coming, mine] = await Promise.all([
    get(`/api/v1/units/${id}`), list(`/api/v1/positions?unit=${id}`), list(`/api/v1/units?parent=${id}&asOf=${today()}`),
    list(`/api/v1/reorganisations?unit=${id}`), list(`/api/v1/reorganisations?into=${id}`), unitsUnderMe('ADMINISTER')]);
  const acts = [...new Map([...leaving, ...coming].map(act => [act.id, act])).values()];
  const names = await unitNames([one.parent, ...one.predecessors, ...one.successors, ...one.earlier.map(was => was.parent)]);
  const mayChange = mine.some(other => other.id === id) && !one.validTo;
  const siblings = mayChange && one.parent ? (await list(`/api/v1/units?parent=${one.parent}&asOf=${today()}`)).filter(other => other.id !== id) : [];
  const page = { one, posts, children, acts, names, siblings, mayChange, day: today(), reads: await readsHistory(), superior: one.parent && await unit(one.parent) };
  if (mayChange) await prepare(page, mine, redraw, reload);
  return { title: () => unitName(one), view: () => view(page) };
}

/** What the acts need: whom they may move what to, and what goes along. */
async function prepare(page, mine, redraw, reload) {
  const { one } = page;
  page.tree = (await get(`/api/v1/units/tree?asOf=${page.day}&top=${one.id}`)).items;
  const inside = new Set(page.tree.map(item => item.id));
  page.parents = mine.filter(other => !inside.has(other.id) && other.id !== one.parent && !other.validTo);
  page.forms = { ...reorganisingForms(one, redraw, reload), ...dividingForms(page, redraw, reload) };
}

function view(page) {
  const { one } = page;
  return html`<p class="path"><a href="#/don-vi">${t('units.title')}</a></p>
    ${heading(one.name, one.validTo ? mark('calm', 'cross', t('unit.ended', { day: date(one.validTo) })) : nothing)}
    ${page.acts.some(act => act.stage !== 'DONE') ? notice('wait', t('unit.changing')) : nothing}
    ${facts([
      [t('unit.shortName'), one.shortName], [t('unit.kind'), kindOf(one)],
      [t('unit.parent'), link(page, one.parent)], [t('unit.from'), date(one.validFrom)],
      [t('unit.codes'), one.identifiers.map(code => `${code.value} (${code.scheme}${code.verified ? '' : `, ${t('unit.unverified')}`})`).join('; ')],
      [t('unit.predecessors'), links(page, one.predecessors)], [t('unit.successors'), links(page, one.successors)]])}
    ${one.earlier.length ? html`<section><h2>${t('unit.earlier')}</h2><ul>${one.earlier.map(was => html`<li>${was.name}
      <span class="small">${t('unit.until', { day: date(was.validTo) })}${was.parent !== one.parent && was.parent ? html` · ${page.names.get(was.parent)}` : nothing}${kindOf(was) === kindOf(one) ? nothing : html` · ${kindOf(was)}`}</span></li>`)}</ul></section>` : nothing}
    <section><h2>${t('unit.posts')}</h2>${page.posts.length ? html`<ul class="list">${page.posts.map(post)}</ul>` : html`<p>${t('unit.posts.none')}</p>`}</section>
    ${page.children.length ? html`<section><h2>${t('unit.children')}</h2><ul>${page.children.map(child => html`<li><a href="#/don-vi/${child.id}">${child.name}</a></li>`)}</ul></section>` : nothing}
    ${page.acts.length ? html`<section><h2>${t('unit.acts')}</h2><ul class="list">${page.acts.map(act)}</ul></section>` : nothing}
    ${page.mayChange ? html`<section><h2>${t('reorganise.title')}</h2>${reorganising(page)}${dividing(page)}</section>` : nothing}
    ${historyLink(page.reads, 'units', one.id)}`;
}

const link = (page, id) => (id ? html`<a href="#/don-vi/${id}">${page.names.get(id)}</a>` : nothing);
const links = (page, ids) => (ids.length ? html`<ul>${ids.map(id => html`<li>${link(page, id)}</li>`)}</ul>` : nothing);

function post(one) {
  const over = one.validTo && one.validTo < today();
  return html`<li><div class="what">${one.authority ? `${one.authority} – ` : ''}${one.title}
    <p>${date(one.validFrom)} – ${date(one.validTo) || '…'}</p></div>
    ${one.capacity ? mark('calm', 'pen', word('capacity', one.capacity)) : nothing}${over ? mark('calm', 'cross', t('unit.post.over')) : nothing}</li>`;
}

function act(one) {
  const [picture, tone] = STAGES[one.stage];
  return html`<li><div class="what">${word('reorganisation', one.kind)}, ${t('unit.act.on', { day: date(one.on) })}
    <p>${one.basis.words ?? (one.directive ? html`<a href="#/van-ban/${one.directive}">${t('unit.act.document')}</a>` : nothing)}</p></div>
    ${mark(tone, picture, word('reorganisationStage', one.stage))}${one.because ? html`<span class="small">${word('reorganisationAgainst', one.because)}</span>` : nothing}</li>`;
}
