import { html, nothing } from '../core/lit.js';
import { list } from '../core/api.js';
import { period } from '../core/format.js';
import { t } from '../core/i18n.js';
import { directiveNames, myPosts, unitNames, unitsUnderMe } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { way } from '../parts/report-way.js';
import { signedMark } from '../parts/signed-copy.js';
import { empty, mark, state } from '../parts/states.js';

/** Reports of my units and of those below them, and those that were sent to us. */
export async function open() {
  const [posts, under, all] = await Promise.all([myPosts(), unitsUnderMe(), list('/api/v1/reports')]);
  const mine = new Set(under.map(one => one.id));
  const order = ['RETURNED', 'SUBMITTED', 'DRAFT', 'APPROVED'];
  const items = all.filter(one => mine.has(one.unit) || mine.has(one.recipient)).sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
  const [names, letters] = await Promise.all([unitNames(items.map(one => one.unit)), directiveNames(items.map(one => one.directive))]);
  return { title: () => t('reports.title'), view: () => view({ items, names, letters, writes: posts.some(one => one.rights.includes('REPORT')) }) };
}

function view({ items, names, letters, writes }) {
  const start = { href: '#/bao-cao/moi', text: t('report.start') };
  return html`<p class="path"><a href="#/che-do-bao-cao">${t('regime.title')}</a></p>${heading(t('reports.title'), html`<span class="does"><a class="button" href="#/kien-nghi">${t('advice.title')}</a> <a class="button" href="#/du-lieu-mo">${t('sets.title')}</a> ${writes ? html`<a class="button first" href=${start.href}>${start.text}</a>` : nothing}</span>`)}
    ${items.length ? html`<ul class="list">${items.map(one => html`<li><div class="what"><a href="#/bao-cao/${one.id}">${one.title}</a>
      <p>${names.get(one.unit)} · ${period(one.period)} · ${letters.get(one.directive)}</p></div>
      <div class="does">${one.answer === 'NOTHING_TO_REPORT' ? mark('calm', 'dash', t('report.nothing')) : nothing}${way(one)}${state('document', one.status)}${signedMark(one)}</div></li>`)}</ul>` : empty(t('reports.none'), writes ? start : undefined)}`;
}
