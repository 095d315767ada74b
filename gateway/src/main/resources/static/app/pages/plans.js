import { html, nothing } from '../core/lit.js';
import { listOrNothing } from '../core/api.js';
import { date } from '../core/format.js';
import { t } from '../core/i18n.js';
import { myPosts, unitNames, unitsUnderMe } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { signedMark } from '../parts/signed-copy.js';
import { empty, failure, state } from '../parts/states.js';

/** Plans of my units and of those below them; those that wait for somebody first. */
export async function open(params, { reload }) {
  const problems = [];
  const [posts, under, all] = await Promise.all([myPosts(), unitsUnderMe(), listOrNothing('/api/v1/plans', problem => problems.push(problem))]);
  const mine = new Set(under.map(one => one.id));
  const order = ['RETURNED', 'SUBMITTED', 'DRAFT', 'APPROVED'];
  const items = all.filter(one => mine.has(one.unit)).sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
  const names = await unitNames(items.map(one => one.unit));
  return { title: () => t('plans.title'), view: () => view({ items, names, problems, reload, writes: posts.some(one => one.rights.includes('PLAN')) }) };
}

function view({ items, names, problems, reload, writes }) {
  const start = { href: '#/ke-hoach/moi', text: t('plan.start') };
  return html`${heading(t('plans.title'), writes ? html`<a class="button first" href=${start.href}>${start.text}</a>` : nothing)}
    <p><a href="#/de-xuat">${t('offers.title')}</a></p>
    ${problems.length ? failure(problems[0], reload) : nothing}
    ${items.length ? html`<ul class="list">${items.map(one => html`<li><div class="what"><a href="#/ke-hoach/${one.id}">${one.subject}</a>
      <p>${names.get(one.unit)}${one.number ? ` · ${one.number}${one.symbol}` : ''}${one.date ? ` · ${date(one.date)}` : ''}</p></div>
      <div class="does">${state('document', one.status)}${signedMark(one)}</div></li>`)}</ul>` : empty(t('plans.none'), writes ? start : undefined)}`;
}
