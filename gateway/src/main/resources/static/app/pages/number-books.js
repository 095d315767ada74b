import { html, nothing } from '../core/lit.js';
import { list } from '../core/api.js';
import { number, today } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { myUnits, unitName, units, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { booksForm, booksFormView, gapForm, gapFormView } from '../parts/number-books-form.js';
import { facts, heading } from '../parts/heading.js';
import { empty, mark, notice } from '../parts/states.js';

/** Years back from this one that can be chosen. */
const YEARS = 4;

/** What numbers a unit gives itself, which it gave, and which stay empty and why. */
export async function open({ query }, { redraw, reload }) {
  const [all, mine, issues, administers] = await Promise.all([units(), myUnits(), unitsUnderMe('ISSUE'), unitsUnderMe('ADMINISTER')]);
  const unit = query.get('don-vi') ?? mine[0] ?? all[0]?.id;
  const books = unit ? await kept(unit) : null;
  const year = Number(query.get('nam')) || Number(today().slice(0, 4));
  const chosen = bookNames(books).find(([key]) => key === query.get('so'))?.[0] ?? bookNames(books)[0]?.[0];
  const lines = chosen === undefined ? [] : await list(`/api/v1/directives/numbers?unit=${encodeURIComponent(unit)}&year=${year}${chosen ? `&series=${encodeURIComponent(chosen)}` : ''}`);
  const page = { all, unit, books, year, chosen, lines, names: lines.length ? await registered(unit, year, chosen) : new Map(), redraw, reload };
  if (administers.some(one => one.id === unit)) page.decide = booksForm(page);
  if (chosen !== undefined && issues.some(one => one.id === unit)) page.explain = gapForm(page);
  return { title: () => t('books.title'), view: () => view(page) };
}

/** What was decided for the unit; nothing when nobody decided anything, which asking for it alone would call a failure. */
async function kept(unit) {
  return (await list('/api/v1/directives/number-books')).find(one => one.unit === unit) ?? null;
}

/** What the documents of a book are called, by id: the register of the same unit and year has them all. */
async function registered(unit, year, book) {
  const lines = await list(`/api/v1/directives/register?sheet=${book ? 'OUT' : 'IN'}&unit=${encodeURIComponent(unit)}&year=${year}`);
  return new Map(lines.map(one => [one.directive, one.subject ? `${one.symbol ?? one.number} – ${one.subject}` : one.symbol ?? one.number]));
}

/** The books of a unit: that of arrivals has no key. */
function bookNames(books) {
  return [...(books?.incoming ? [['', t('books.incoming')]] : []), ...(books?.series ?? []).map(one => [one.key, t('books.series', { key: one.key })])];
}

function view(page) {
  const { all, unit, books, year, chosen } = page;
  const go = change => { const next = { unit, year, book: chosen ?? '', ...change }; goTo(`so-van-ban/cap-so?don-vi=${next.unit}&nam=${next.year}&so=${encodeURIComponent(next.book)}`); };
  const now = Number(today().slice(0, 4));
  const names = bookNames(books);
  return html`<p class="path"><a href="#/so-van-ban">${t('register.open')}</a></p>${heading(t('books.title'))}
    <div class="columns filters">
      ${choice('unit', t('register.unit'), all.map(one => [one.id, unitName(one)]), unit, value => go({ unit: value, book: '' }))}
      ${names.length ? html`${choice('book', t('books.book'), names, chosen, value => go({ book: value }))}
        ${choice('year', t('register.yearField'), Array.from({ length: YEARS }, (_, back) => [String(now - back), String(now - back)]), String(year), value => go({ year: value }))}` : nothing}
    </div>
    ${decision(page)}
    ${page.decide ? booksFormView(page) : nothing}
    ${names.length ? html`<h2>${t('books.numbers', { book: names.find(([key]) => key === chosen)[1], year })}</h2>${numbers(page)}` : nothing}`;
}

function choice(id, label, choices, chosen, take) {
  return html`<div class="field"><label for=${id}>${label}</label><select id=${id} @change=${event => take(event.target.value)}>
    ${choices.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select></div>`;
}

function decision({ books, decide }) {
  if (!books?.incoming && !books?.series.length) return notice('calm', `${t('books.none')}${decide ? ` ${t('books.none.next')}` : ''}`);
  return facts([[t('books.incoming'), t(books.incoming ? 'books.drawn' : 'books.elsewhere')],
    ...books.series.map(one => [t('books.series', { key: one.key }), one.kinds.map(kind => word('documentKind', kind)).join(', ')])]);
}

/** Given numbers with what is missing between them, in their order. */
function rowsOf(lines) {
  return lines.flatMap((one, index) => {
    const after = index ? lines[index - 1].number : 0;
    return one.number > after + 1 ? [{ from: after + 1, to: one.number - 1 }, one] : [one];
  });
}

function numbers(page) {
  const { lines, explain } = page;
  if (!lines.length) return html`${empty(t('books.numbers.none'))}${explain ? gapFormView(page) : nothing}`;
  const given = lines.filter(one => one.directive).length;
  const silent = lines.filter(one => !one.directive && !one.reason).length;
  return html`<p role="status">${t('books.count', { given: number(given), gaps: number(lines.length - given) })}</p>
    ${silent ? notice('wait', t('books.unexplained', { n: number(silent) })) : nothing}
    <div class="wide" tabindex="0" role="region" aria-label=${t('books.title')}><table class="stack">
    <thead><tr><th scope="col" class="number">${t('books.number')}</th><th scope="col">${t('books.what')}</th><th scope="col">${t('books.state')}</th></tr></thead>
    <tbody>${rowsOf(lines).map(one => row(page, one))}</tbody></table></div>
    ${explain ? gapFormView(page) : nothing}`;
}

function row(page, one) {
  if (one.from) return html`<tr><td class="number" data-label=${t('books.number')}>${one.from === one.to ? one.from : `${one.from}–${one.to}`}</td><td>${t('books.skipped')}</td><td>${mark('calm', 'dash', t('books.free'))}</td></tr>`;
  if (one.directive) return html`<tr><td class="number" data-label=${t('books.number')}>${one.number}</td><td><a href="#/van-ban/${one.directive}">${page.names.get(one.directive) ?? t('books.document')}</a></td><td>${mark('good', 'check', t('books.given'))}</td></tr>`;
  return html`<tr><td class="number" data-label=${t('books.number')}>${one.number}</td><td>${one.reason ?? t('register.gap.unexplained')}</td>
    <td>${one.reason ? mark('calm', 'dash', t('books.gap')) : mark('wait', 'warn', t('books.gap.silent'))}
      ${one.reason || !page.explain ? nothing : html` <button type="button" class="plain" @click=${() => page.explain.take(one.number)}>${t('books.explain')}</button>`}</td></tr>`;
}
