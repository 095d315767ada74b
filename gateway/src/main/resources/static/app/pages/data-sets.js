import { html, nothing } from '../core/lit.js';
import { list } from '../core/api.js';
import { moment, period } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { myPosts, unitNames } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { empty, mark } from '../parts/states.js';

/** Open data sets of the tenant, each with its newest version. */
export async function open() {
  const [items, posts] = await Promise.all([list('/api/v1/data-sets'), myPosts()]);
  const names = await unitNames(items.map(one => one.unit));
  const describes = posts.some(one => one.rights.includes('REPORT'));
  return { title: () => t('sets.title'), view: () => view({ items, names, describes }) };
}

function view({ items, names, describes }) {
  const start = { href: '#/du-lieu-mo/moi', text: t('sets.start') };
  return html`<p class="path"><a href="#/bao-cao">${t('reports.title')}</a></p>${heading(t('sets.title'), describes ? html`<a class="button first" href=${start.href}>${start.text}</a>` : nothing)}
    <p class="hint">${t('sets.hint')}</p>
    ${items.length ? html`<ul class="list">${items.map(one => row(one, names))}</ul>` : empty(t('sets.none'), describes ? start : undefined)}`;
}

function row(one, names) {
  const latest = one.versions.findLast(version => !version.withdrawn);
  return html`<li><div class="what"><a href="#/du-lieu-mo/${one.id}">${one.title}</a>
    <p>${names.get(one.unit)} · ${word('frequency', one.frequency)}${latest ? html` · ${period(latest.period)}` : nothing}</p></div>
    <div class="does">${latest ? mark('good', 'check', t('sets.published', { n: latest.number, day: moment(latest.issued).slice(0, 10) })) : mark('calm', 'pen', t('sets.unpublished'))}</div></li>`;
}
