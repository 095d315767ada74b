import { html, nothing } from '../core/lit.js';
import { get, Problem } from '../core/api.js';
import { number, period } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { directiveNames, unitNames } from '../core/lookups.js';
import { failure } from './states.js';

/** What an activity went into, with the names of documents and units; null where nothing is known of it yet, `missed` where nobody answers. */
export async function figuresOf(id) {
  try {
    const found = await get(`/api/v1/figures/of-activity/${id}?limit=200`);
    const distinct = key => [...new Set(found.items.map(one => one[key]).filter(Boolean))];
    const [directives, units] = await Promise.all([directiveNames(distinct('directive')), unitNames(distinct('unit'))]);
    return { ...found, directives, units };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problem.status === 404 ? null : { missed: problem };
  }
}

/** The section of the activity's page. */
export function figuresView(found) {
  return html`<section id="deed-figures"><h2>${t('deedFigures.title')}</h2>${content(found)}</section>`;
}

function content(found) {
  if (found?.missed) return failure(found.missed);
  return found?.values.length ? filled(found) : html`<p>${t('deedFigures.none')}</p>`;
}

function filled(found) {
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t('deedFigures.title')}><table><thead><tr><th scope="col">${t('deedFigures.indicator')}</th>
    <th scope="col" class="number">${t('deedFigures.value')}</th><th scope="col">${t('deedFigures.period')}</th><th scope="col">${t('deedFigures.counted')}</th></tr></thead>
    <tbody>${found.values.map(row)}</tbody></table></div><p>${t('deedFigures.version', { version: found.version })}</p>
    ${names('deedFigures.directives', found.directives, (id, name) => html`<a href="#/van-ban/${id}">${name}</a>`)}
    ${names('deedFigures.units', found.units, (id, name) => name)}`;
}

function row(value) {
  const said = value.value === undefined ? '' : `${value.qualifier && value.qualifier !== 'EQ' ? `${word('qualifier', value.qualifier)} ` : ''}${number(value.value)} ${value.unitOfMeasure ?? ''}`;
  return html`<tr><th scope="row">${value.indicatorName ?? value.indicator}</th><td class="number">${said}</td><td>${period(value)}</td>
    <td>${value.reason ? word('deedReason', value.reason) : period(value.cells.at(-1)) || t('deedFigures.all')}</td></tr>`;
}

function names(key, byId, shown) {
  return byId.size ? html`<h3>${t(key)}</h3><ul>${[...byId].map(([id, name]) => html`<li>${shown(id, name)}</li>`)}</ul>` : nothing;
}
