import { html, nothing } from '../core/lit.js';
import { get, list, post } from '../core/api.js';
import { date, documentName, period } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { directive, unitNames, unitsUnderMe } from '../core/lookups.js';
import { comingTable, formLinks, formsOf, levelOf, unitsOf } from '../parts/definition-way.js';
import { facts, heading } from '../parts/heading.js';
import { empty, failure, state } from '../parts/states.js';

/** One definition: who reports to whom until when, the periods to come and those that were opened. */
export async function open({ id }, { redraw, reload }) {
  const [one, periods, mine] = await Promise.all([get(`/api/v1/report-definitions/${id}`), list(`/api/v1/report-periods?definition=${id}`), unitsUnderMe('APPROVE')]);
  const [names, forms, basis, letter] = await Promise.all([unitNames([one.unit, ...unitsOf(one.steps)]), formsOf(one.dataForms), one.legalBasis && directive(one.legalBasis), one.directive && directive(one.directive)]);
  const page = { one, periods: periods.sort((one, other) => other.period.to.localeCompare(one.period.to)), names, forms, basis, letter, defines: mine.some(unit => unit.id === one.unit), redraw, reload, busy: false, problem: null };
  return { title: () => one.name, view: () => view(page) };
}

function view(page) {
  const { one, names, forms, basis, letter } = page;
  return html`<p class="path"><a href="#/che-do-bao-cao">${t('regime.title')}</a></p>
    ${heading(one.name, state('regimeState', one.state))}
    ${page.problem ? failure(page.problem) : nothing}
    ${facts([[t('regime.unit'), names.get(one.unit)], [t('regime.kind'), word('reportKind', one.kind)], [t('regime.rule'), one.rule && word('periodRule', one.rule)], [t('regime.days'), one.days && period(one.days)],
      [t('regime.basis'), basis && html`<a href="#/van-ban/${one.legalBasis}">${documentName(basis)}</a>`], [t('regime.directive'), letter && html`<a href="#/van-ban/${one.directive}">${documentName(letter)}</a>`],
      [t('regime.valid'), one.validTo ? `${date(one.validFrom)} – ${date(one.validTo)}` : t('regime.from', { day: date(one.validFrom) })], [t('regime.forms'), forms.length > 0 && formLinks(forms)], [t('regime.guidance'), one.guidance]])}
    <section><h2>${t('regime.levels')}</h2><ol>${one.steps.map(step => html`<li>${levelOf(step, names)}</li>`)}</ol>
      ${one.state === 'ENDED' ? nothing : comingTable(one.coming, one.steps.length)}</section>
    ${page.defines && one.state !== 'ENDED' ? acts(page) : nothing}
    <section><h2>${t('regime.periods')}</h2>${page.periods.length ? html`<ul class="list">${page.periods.map(row)}</ul>` : empty(t('regime.periods.none'))}</section>`;
}

function row(one) {
  return html`<li><div class="what"><a href="#/ky-bao-cao/${one.id}">${period(one.period)}</a><p>${t('regime.opened', { day: date(one.opened) })}</p></div>
    <div class="does">${t('duty.due', { day: date(one.until) })}</div></li>`;
}

function acts(page) {
  const { one } = page;
  return html`<div class="buttons"><a class="button" href="#/che-do-bao-cao/${one.id}/sua">${t('regime.edit')}</a>
    ${one.state === 'DRAFT' ? html`<button type="button" class="first" ?disabled=${page.busy} @click=${() => act(page, 'entry')}>${t('regime.enter')}</button>` : nothing}
    ${one.state === 'IN_FORCE' ? html`<button type="button" ?disabled=${page.busy} @click=${() => confirm(t('regime.end.sure')) && act(page, 'end')}>${t('regime.end')}</button>` : nothing}</div>`;
}

async function act(page, what) {
  Object.assign(page, { busy: true, problem: null });
  page.redraw();
  try {
    await post(`/api/v1/report-definitions/${page.one.id}/${what}`, {});
    await page.reload();
  } catch (problem) {
    Object.assign(page, { busy: false, problem });
    page.redraw();
  }
}
