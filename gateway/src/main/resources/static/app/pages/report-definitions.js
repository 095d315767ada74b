import { html } from '../core/lit.js';
import { list } from '../core/api.js';
import { date } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { unitNames, unitsUnderMe } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { empty, state } from '../parts/states.js';

const ORDER = ['IN_FORCE', 'DRAFT', 'ENDED'];

/** Who reports what to whom: those in force first. */
export async function open() {
  const [items, mine] = await Promise.all([list('/api/v1/report-definitions'), unitsUnderMe('APPROVE')]);
  items.sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  const names = await unitNames(items.map(one => one.unit));
  return { title: () => t('regime.title'), view: () => view({ items, names, defines: mine.length > 0 }) };
}

function view({ items, names, defines }) {
  const start = { href: '#/che-do-bao-cao/moi', text: t('regime.start') };
  return html`<p class="path"><a href="#/bao-cao">${t('reports.title')}</a></p>
    ${heading(t('regime.title'), defines ? html`<a class="button first" href=${start.href}>${start.text}</a>` : undefined)}
    ${items.length ? html`<ul class="list">${items.map(one => html`<li><div class="what"><a href="#/che-do-bao-cao/${one.id}">${one.name}</a>
      <p>${names.get(one.unit)} · ${word('reportKind', one.kind)}${one.rule ? ` · ${word('periodRule', one.rule)}` : ''} · ${t('regime.from', { day: date(one.validFrom) })}</p></div>
      <div class="does">${state('regimeState', one.state)}</div></li>`)}</ul>` : empty(t('regime.none'), defines ? start : undefined)}`;
}
