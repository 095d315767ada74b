import { html, nothing } from '../core/lit.js';
import { get } from '../core/api.js';
import { moment } from '../core/format.js';
import { t } from '../core/i18n.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

const PAGE = 20;

/** Who changed one thing, when, from where, before and after; the newest change first. */
export async function open({ id }, { redraw }) {
  const path = `/api/v1/${id}/audit?limit=${PAGE}`;
  const first = await get(path);
  const page = { items: first.items, next: first.next, path, redraw, busy: false };
  return { title: () => t('history.title'), view: () => view(page) };
}

function view(page) {
  return html`${heading(t('history.title'))}
    ${page.items.length ? html`<ul class="list" id="history">${page.items.map(change)}</ul>` : empty(t('history.none'))}
    ${page.next ? html`<button type="button" ?disabled=${page.busy} @click=${() => more(page)}>${t('history.more')}</button>` : nothing}`;
}

function change(one) {
  return html`<li><div class="what"><strong>${t('history.version', { n: one.version })} · ${moment(one.at)}</strong>
    <p>${one.by}${one.posts.length ? ` (${one.posts.join(', ')})` : ''} · ${t('history.from', { origin: one.origin })}</p>
    ${one.erased ? html`<p>${t('history.erased', { by: one.erased.by, at: moment(one.erased.at) })}</p>`
      : html`<details><summary>${t('history.fields', { n: one.changes.length + (one.left?.differences ?? 0) })}</summary><dl class="facts">${one.changes.map(field)}</dl>
        ${one.left ? html`<p>${t('history.left', { n: one.left.differences })}</p>` : nothing}</details>`}</div></li>`;
}

function field({ field: name, before, after }) {
  return html`<dt>${name}</dt><dd><p class="small">${t('history.before')}</p><p class="written">${said(before)}</p>
    <p class="small">${t('history.after')}</p><p class="written">${said(after)}</p></dd>`;
}

/** A value as it is stored; a long one by its beginning. */
function said(value) {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'string') return value;
  if (typeof value.cut === 'string' && typeof value.length === 'number') return `${value.cut}… (${t('history.long', { n: value.length })})`;
  return JSON.stringify(value, null, 1);
}

async function more(page) {
  if (page.busy) return;
  page.busy = true;
  page.redraw();
  const further = await get(`${page.path}&cursor=${encodeURIComponent(page.next)}`);
  page.items = [...page.items, ...further.items];
  page.next = further.next;
  page.busy = false;
  page.redraw();
}
