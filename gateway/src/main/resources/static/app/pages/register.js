import { html, nothing } from '../core/lit.js';
import { list } from '../core/api.js';
import { date, number, today } from '../core/format.js';
import { t, word, words } from '../core/i18n.js';
import { myUnits, unitName, units } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';
import { urgencyMark } from '../parts/urgency.js';

/** The register in or out of a unit and a year, in its official columns, to be read and printed. */
export async function open({ query }) {
  const [all, mine] = await Promise.all([units(), myUnits()]);
  const asked = { unit: query.get('don-vi') ?? mine[0], sheet: query.get('so') === 'OUT' ? 'OUT' : 'IN', year: Number(query.get('nam')) || Number(today().slice(0, 4)) };
  const lines = asked.unit ? await list(`/api/v1/directives/register?sheet=${asked.sheet}&unit=${encodeURIComponent(asked.unit)}&year=${asked.year}`) : [];
  lines.sort((one, other) => Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10) || one.on.localeCompare(other.on));
  const page = { ...asked, lines, all };
  return { title: () => t(`register.title.${asked.sheet}`), view: () => view(page) };
}

function view(page) {
  const { sheet, year, unit, lines, all } = page;
  const go = change => { const next = { unit, sheet, year, ...change }; goTo(`so-van-ban?don-vi=${next.unit}&so=${next.sheet}&nam=${next.year}`); };
  const now = Number(today().slice(0, 4));
  return html`<p class="path"><a href="#/van-ban">${t('directives.title')}</a></p>
    ${heading(t(`register.title.${sheet}`), html`<span class="buttons no-print"><a class="button" id="import-package" href="#/van-ban/moi">${t('package.take')}</a><a class="button" href="#/so-van-ban/cap-so${unit ? `?don-vi=${unit}` : ''}">${t('books.title')}</a><button type="button" @click=${() => print()}>${t('action.print')}</button></span>`)}
    <p>${unitName(all.find(one => one.id === unit))} · ${t('register.year', { year })}</p>
    <div class="columns filters">
      ${choice('unit', t('register.unit'), all.map(one => [one.id, unitName(one)]), unit, value => go({ unit: value }))}
      ${choice('sheet', t('register.sheet'), words('sheet'), sheet, value => go({ sheet: value }))}
      ${choice('year', t('register.yearField'), [now, now - 1, now - 2, now - 3].map(one => [String(one), String(one)]), String(year), value => go({ year: value }))}
    </div>
    ${!unit ? empty(t('register.noUnit')) : lines.length ? table(sheet, lines) : empty(t('register.none'))}`;
}

function choice(id, label, choices, chosen, take) {
  return html`<div class="field"><label for=${id}>${label}</label><select id=${id} @change=${event => take(event.target.value)}>
    ${choices.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select></div>`;
}

/** Columns of Decree 30/2020/NĐ-CP, Appendix IV. */
const COLUMNS = {
  IN: [['on', one => date(one.on)], ['number', one => one.number], ['author', one => one.author], ['symbol', symbol], ['date', one => date(one.date)], ['subject', subject],
    ['handledBy', one => one.handledBy], ['passedOn', one => date(one.passedOn)], ['sign', () => nothing], ['note', one => one.note]],
  OUT: [['symbol', symbol], ['date', one => date(one.on)], ['subject', subject], ['signer', one => one.signer], ['sentTo', sentTo], ['keeper', one => one.handledBy], ['copies', one => one.copies && number(one.copies)], ['note', one => one.note]],
};

function symbol(one) {
  return html`<a href="#/van-ban/${one.directive}">${one.symbol ?? one.number}</a>`;
}

function subject(one) {
  return html`${word('documentKind', one.kind)}${one.subject ? html`: ${one.subject}` : nothing} ${urgencyMark(one)}`;
}

function sentTo(one) {
  const more = one.sentToCount - one.sentTo.length;
  return html`${one.sentTo.join('; ')}${more > 0 ? html` ${t('register.andMore', { n: number(more) })}` : nothing}`;
}

function table(sheet, lines) {
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t(`register.title.${sheet}`)}><table>
    <thead><tr>${COLUMNS[sheet].map(([name]) => html`<th scope="col">${t(`register.${name}`)}</th>`)}</tr></thead>
    <tbody>${lines.map(one => html`<tr>${COLUMNS[sheet].map(([, cell]) => html`<td>${cell(one) ?? nothing}</td>`)}</tr>`)}</tbody></table></div>`;
}
