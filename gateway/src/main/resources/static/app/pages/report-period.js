import { html, nothing } from '../core/lit.js';
import { get, list } from '../core/api.js';
import { date, moment, number, period } from '../core/format.js';
import { t, words } from '../core/i18n.js';
import { unitNames } from '../core/lookups.js';
import { formLinks, formsOf, levelOf, unitsOf } from '../parts/definition-way.js';
import { dutyState } from '../parts/duties-due.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

/** A period that was opened: how many have reported, and each unit with its report. */
export async function open({ id }) {
  const [one, duties] = await Promise.all([get(`/api/v1/report-periods/${id}`), list(`/api/v1/report-duties?period=${id}`)]);
  const [names, forms] = await Promise.all([unitNames([...unitsOf(one.steps), ...duties.map(duty => duty.unit)]), formsOf(one.dataForms)]);
  return { title: () => one.name, view: () => view({ one, duties, names, forms }) };
}

function view({ one, duties, names, forms }) {
  return html`<p class="path"><a href="#/che-do-bao-cao">${t('regime.title')}</a> / <a href="#/che-do-bao-cao/${one.definition}">${one.name}</a></p>
    ${heading(`${one.name}: ${period(one.period)}`)}
    <p>${t('period.asked', { n: number(one.tally.asked) })}${words('dutyState').filter(([key]) => one.tally.byState[key]).map(([key, shown]) => ` · ${shown}: ${number(one.tally.byState[key])}`).join('')}</p>
    ${forms.length ? html`<section><h2>${t('regime.forms')}</h2>${formLinks(forms)}</section>` : nothing}
    ${duties.length ? one.steps.map((step, at) => level(step, at, duties, names)) : empty(t('period.none'))}`;
}

function level(step, at, duties, names) {
  const mine = duties.filter(one => one.step === at);
  if (!mine.length) return nothing;
  return html`<section><h2>${levelOf(step, names)}</h2><p>${t('duty.due', { day: date(step.due) })}</p>
    <ul class="list">${mine.map(one => html`<li><div class="what">${one.report ? html`<a href="#/bao-cao/${one.report}">${names.get(one.unit)}</a>` : names.get(one.unit)}
      ${one.arrivedAt ? html`<p>${t('period.arrived', { at: moment(one.arrivedAt) })}</p>` : nothing}</div><div class="does">${dutyState(one)}</div></li>`)}</ul></section>`;
}
