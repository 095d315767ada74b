import { html, nothing } from '../core/lit.js';
import { get, Problem } from '../core/api.js';
import { date } from '../core/format.js';
import { t } from '../core/i18n.js';
import { unit, unitName } from '../core/lookups.js';
import { failure } from './states.js';

/** As many lines as come with a document itself. */
const FIRST = 20;
const MORE = 50;

/** Where a document came in: the lines that came with it, and more of them when asked for. */
export async function linesOf(directive, redraw) {
  const lines = (directive.entries ?? []).filter(one => one.sheet === 'IN');
  const page = { id: directive.id, lines, names: new Map(), next: null, more: lines.length >= FIRST, whole: false, redraw, problem: null };
  await name(page);
  return page;
}

async function name({ lines, names }) {
  const unknown = [...new Set(lines.map(one => one.unit))].filter(id => !names.has(id));
  const found = await Promise.all(unknown.map(unit));
  unknown.forEach((id, index) => names.set(id, unitName(found[index])));
}

/** Read from the start the first time, since the document shows its lines in no order. */
async function more(page) {
  page.problem = null;
  try {
    const answer = await get(`/api/v1/directives/${page.id}/entries?limit=${MORE}${page.next ? `&cursor=${encodeURIComponent(page.next)}` : ''}`);
    page.lines = page.whole ? [...page.lines, ...answer.items] : answer.items;
    Object.assign(page, { whole: true, next: answer.next, more: Boolean(answer.next) });
    await name(page);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  }
  page.redraw();
}

export function linesView(page) {
  return page.lines.length ? html`<h2>${t('lines.title')} <span class="count">(${page.lines.length}${page.more ? '+' : ''})</span></h2><ul class="list">${page.lines.map(one => html`<li><div class="what">
    <p>${page.names.get(one.unit)}${one.handledBy ? ` · ${one.handledBy}` : ''}</p>${one.note ? html`<p class="small">${one.note}</p>` : nothing}</div>
    <div class="does"><span class="small">${t('entry.done', { number: one.number, date: date(one.on) })}</span></div></li>`)}</ul>
    ${page.problem ? failure(page.problem) : nothing}
    ${page.more ? html`<button type="button" @click=${() => more(page)}>${t('find.more')}</button>` : nothing}` : nothing;
}
