import { html, nothing, render } from '../core/lit.js';
import { get } from '../core/api.js';
import { number, period } from '../core/format.js';
import { t } from '../core/i18n.js';
import { units, unitName } from '../core/lookups.js';
import { failure } from './states.js';

const PAGE = 50;
/** Deeds that a text names are looked up one by one. */
const NAMED_AT_MOST = 20;
const SAID_AT_MOST = 200;

/** The deeds behind one figure, over whatever is open. */
export async function showSources(cell, name) {
  const shown = { name, cell, items: [], next: null, names: new Map(), problem: null, loading: true };
  shown.more = () => more(shown);
  open(shown);
  shown.names = new Map((await units().catch(() => [])).map(one => [one.id, unitName(one)]));
  await more(shown);
}

/** The deeds that a sentence names, each as `id@version`. */
export async function showDeeds(references, name) {
  const shown = { name, items: [], next: null, names: new Map(), problem: null, loading: true };
  open(shown);
  const found = await Promise.all(references.slice(0, NAMED_AT_MOST).map(one => get(`/api/v1/activities/${one.split('@')[0]}`).catch(() => null)));
  shown.names = new Map((await units().catch(() => [])).map(one => [one.id, unitName(one)]));
  shown.items = found.filter(Boolean).map(one => ({ activity: one.id, title: one.title, unit: one.unit, ...one.period }));
  shown.loading = false;
  draw(shown);
}

async function more(shown) {
  try {
    const answer = await get(`/api/v1/figures/${shown.cell}/sources?limit=${PAGE}${shown.next ? `&cursor=${encodeURIComponent(shown.next)}` : ''}`);
    shown.items.push(...answer.items);
    shown.next = answer.next;
  } catch (problem) {
    shown.problem = problem;
  }
  shown.loading = false;
  draw(shown);
}

function open(shown) {
  const dialog = document.createElement('dialog');
  dialog.className = 'sources';
  dialog.setAttribute('aria-labelledby', 'sources-title');
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  shown.dialog = dialog;
  draw(shown);
  dialog.showModal();
}

function draw(shown) {
  const { dialog, name, items, loading, problem } = shown;
  const close = () => dialog.close();
  const values = items.some(one => one.value !== undefined);
  render(html`<h2 id="sources-title" tabindex="-1">${t('sources.title')}</h2><p><strong>${name}</strong></p>
    ${problem ? failure(problem) : nothing}
    ${loading ? html`<p class="loading">${t('loading')}</p>` : items.length ? html`<div class="wide"><table class="stack"><thead><tr><th scope="col">${t('sources.deed')}</th><th scope="col">${t('sources.unit')}</th><th scope="col">${t('sources.day')}</th>${values ? html`<th scope="col" class="number">${t('sources.value')}</th>` : nothing}</tr></thead>
      <tbody>${items.map(one => html`<tr><td data-label=${t('sources.deed')}><a href="#/hoat-dong/${one.activity}" @click=${close}>${one.title}</a></td><td data-label=${t('sources.unit')}>${shown.names.get(one.unit) ?? ''}</td><td data-label=${t('sources.day')}>${period(one)}</td>
        ${values ? html`<td class="number" data-label=${t('sources.value')}>${number(one.value)}</td>` : nothing}</tr>`)}</tbody></table></div>` : html`<p>${t('sources.none')}</p>`}
    <p class="small">${t('sources.now')}</p>
    <div class="buttons">${shown.next ? html`<button type="button" @click=${shown.more}>${t('advice.more')}</button>` : nothing}<button type="button" class="first" @click=${close}>${t('sources.close')}</button></div>`, dialog);
}

/** As a frame shows a document. */
export function linkFrame(event) {
  const inside = event.target.contentDocument;
  if (!inside?.head) return;
  const style = inside.createElement('style');
  style.textContent = SOURCES_STYLE;
  inside.head.append(style);
  linkSources(inside);
}

/** Makes every number of a page that names its figure, and every text that names its deeds, lead to them. */
function linkSources(inside) {
  inside.querySelectorAll('tr[data-cell]').forEach(row => {
    const [first, ...others] = [...row.children];
    others.filter(one => !one.dataset.cell && /\d/.test(one.textContent)).forEach(one => link(one, () => showSources(row.dataset.cell, first.textContent)));
  });
  inside.querySelectorAll('td[data-cell]').forEach(one => /\d/.test(one.textContent) && link(one, () => showSources(one.dataset.cell, one.parentElement.children[0].textContent)));
  inside.querySelectorAll('[data-cells]').forEach(one => cellsOf(one));
  inside.querySelectorAll('[data-sources]:not([data-cells])').forEach(one => deedsOf(one));
}

function cellsOf(one) {
  const said = brief(one);
  one.dataset.cells.split(' ').forEach((cell, at, all) => add(one, () => showSources(cell, said), all.length > 1 ? ` ${at + 1}` : ''));
}

function deedsOf(one) {
  const said = brief(one);
  add(one.matches('tr') ? one.lastElementChild : one, () => showDeeds(one.dataset.sources.split(' '), said));
}

const brief = one => (one.textContent.length > SAID_AT_MOST ? `${one.textContent.slice(0, SAID_AT_MOST)}…` : one.textContent);

function link(one, act) {
  const button = buttonOf(one, act);
  button.append(...one.childNodes);
  one.append(button);
}

/** After a text, since pressing all of it would be pressed when somebody marks words. */
function add(one, act, which = '') {
  const button = buttonOf(one, act);
  button.className += ' added';
  button.textContent = t('sources.press') + which;
  one.append(' ', button);
}

function buttonOf(one, act) {
  const button = one.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'to-sources';
  button.title = t('sources.press');
  button.addEventListener('click', act);
  return button;
}

const SOURCES_STYLE = `button.to-sources { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; }
  @media screen { button.to-sources { color: #0b4f8a; text-decoration: underline; cursor: pointer; min-height: 24px; } button.to-sources.added { font: 600 12px system-ui; } button.to-sources:focus-visible { outline: 3px solid #d07a00; } }
  @media print { button.to-sources.added { display: none; } }`;
