import { html, nothing } from '../core/lit.js';
import { get } from '../core/api.js';
import { date, period } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { notice } from './states.js';

/** In words who reports at a level, and to whom. */
export function levelOf(step, names) {
  const { units, kinds, levels, under } = step.reporters;
  const group = [kinds.map(kind => word('groupKind', kind)).join(', '), levels.map(level => word('groupLevel', level)).join(', ')].filter(Boolean).join(' ');
  const who = [group && (under ? t('regime.under', { group, unit: names.get(under) }) : group), ...units.map(id => names.get(id))].filter(Boolean).join('; ');
  return html`${who} → ${step.recipient ? names.get(step.recipient) : t('regime.above')}${step.contentScope ? html` <span class="small">${t('regime.scope.of', { unit: names.get(step.contentScope) })}</span>` : nothing}`;
}

/** The forms of figures that go with its reports; of one that cannot be read the rest is shown. */
export const formsOf = async ids => (await Promise.all((ids ?? []).map(id => get(`/api/v1/data-requests/${id}`).catch(() => null)))).filter(Boolean);

export const formLinks = forms => html`<ul>${forms.map(one => html`<li><a href="#/so-lieu/${one.id}">${one.title}</a></li>`)}</ul>`;

/** Ids of the units that a level names. */
export const unitsOf = steps => steps.flatMap(step => [...step.reporters.units, step.reporters.under, step.recipient, step.contentScope]).filter(Boolean);

/** Periods to come with their days, cut-off and last days. */
export function comingTable(coming, levels) {
  if (!coming?.length) return html`<p class="small">${t('regime.noneComing')}</p>`;
  const unknown = [...new Set(coming.flatMap(one => one.yearsUnknown))];
  return html`${unknown.length ? notice('wait', t('regime.unknownYears', { years: unknown.join(', ') })) : nothing}<div class="scroll" tabindex="0" role="region" aria-label=${t('regime.coming')}><table><caption>${t('regime.coming')}</caption>
    <thead><tr><th scope="col">${t('regime.period')}</th><th scope="col">${t('regime.days')}</th><th scope="col">${t('regime.opens')}</th>
      ${coming[0].last.map((_, at) => html`<th scope="col">${levels > 1 ? t('regime.due.level', { n: at + 1 }) : t('regime.due')}</th>`)}</tr></thead>
    <tbody>${coming.map(one => html`<tr><th scope="row">${one.name ?? period(one.period)}</th><td>${period(one.period)}</td><td>${date(one.opens)}</td>
      ${one.last.map(last => html`<td>${date(last.last)}${last.last === last.read ? nothing : html` <span class="small">${t('regime.rolled', { day: date(last.read) })}</span>`}</td>`)}</tr>`)}</tbody></table></div>`;
}
