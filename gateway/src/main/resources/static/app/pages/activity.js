import { html, nothing } from '../core/lit.js';
import { get, list, put, remove, Problem } from '../core/api.js';
import { Form, withoutBlanks } from '../core/form.js';
import { moment, number, readNumber } from '../core/format.js';
import { currentLanguage, t, word, words } from '../core/i18n.js';
import { asStated } from '../core/stated.js';
import { directiveNames, unit, unitName, unitsUnderMe } from '../core/lookups.js';
import { area, day, ending, missing, onSubmit, select, text, wrongDays } from '../parts/fields.js';
import { historyLink, readsHistory } from '../parts/history-link.js';
import { figuresOf, figuresView } from '../parts/deed-figures.js';
import { facts, heading } from '../parts/heading.js';
import { printed } from '../parts/own-kind.js';
import { PhotoPicker } from '../parts/photo-picker.js';
import { publication, publicationForm } from '../parts/publication.js';
import { failure, notice, state } from '../parts/states.js';
import { photosOf, when } from './activities.js';

/** One activity with its photos; corrected with a reason, never silently. */
export async function open({ id, query }, { redraw, reload }) {
  const one = await get(`/api/v1/activities/${id}`);
  const [lead, names, indicators, mine, approved, figures] = await Promise.all([
    unit(one.unit), directiveNames(one.directives), list('/api/v1/indicators'), unitsUnderMe('RECORD'), unitsUnderMe('APPROVE'), figuresOf(id)]);
  const kind = one.own ? await get(`/api/v1/activity-kinds/${one.own.kind}?version=${one.own.version}`) : null;
  const page = {
    one, kind, lead, names, figures, reads: await readsHistory(), photos: photosOf(one), indicators: new Map(indicators.map(indicator => [indicator.id, indicator])), redraw, reload, isNew: query.has('moi'), problem: null,
    records: mine.some(under => under.id === one.unit), may: mine.some(under => under.id === one.unit) && one.state !== 'WITHDRAWN', picker: new PhotoPicker(redraw), form: null,
    approves: approved.some(under => under.id === one.unit) && one.state !== 'WITHDRAWN', publishing: null, attempt: act => attempt(page, act),
  };
  return { title: () => one.title, view: () => view(page) };
}

function correct(page) {
  const { one } = page;
  const values = one.measurements.map(measured => ({ value: measured.value === undefined ? '' : number(measured.value) }));
  page.form = new Form(`correct.${one.id}.${one.version}`, { title: one.title, content: one.content ?? '', place: one.place ?? '', kind: one.kind, state: one.state, when: asStated(one).when ?? '', values, reason: '' }, page.redraw);
  page.redraw();
}

/** The whole state with what the form says in it; what was emptied is left out. */
function corrected(one, { values, ...typed }) {
  const { title, content, place, kind, state, when, ...rest } = asStated(one);
  const measured = (value, index) => (value.value === undefined ? value : { ...value, value: readNumber(values[index].value) });
  return { ...rest, ...withoutBlanks(typed), measurements: rest.measurements.map(measured) };
}

async function save({ form, one, reload }) {
  const days = form.value('/when')?.includes('/') && form.value('/when').length > 10 ? [] : wrongDays(form, ['/when'], true);
  const numbers = one.measurements.flatMap((measured, index) => (measured.value !== undefined && readNumber(form.value(`/values/${index}/value`)) === null
    ? [{ pointer: `/values/${index}/value`, detail: t('form.number.wrong') }] : []));
  if (await form.send(() => put(`/api/v1/activities/${one.id}`, corrected(one, form.model), one.version), [...missing(form, ['/title', '/reason']), ...days, ...numbers])) await reload();
}

async function attempt(page, act) {
  try {
    await act();
    await page.reload();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
    page.redraw();
  }
}

function view(page) {
  const { one } = page;
  return html`<p class="path"><a href="#/hoat-dong">${t('activities.title')}</a></p>
    ${heading(one.title, state('activity', one.state))}
    ${page.isNew ? notice('good', html`${t('record.done')} <a href="#/hoat-dong/moi">${t('record.another')}</a>`) : nothing}
    ${page.problem ? failure(page.problem) : nothing}
    ${one.warnings.length ? notice('wait', one.warnings.map(code => word('warning', code.code ?? code)).join(' ')) : nothing}
    ${facts([
      [t('record.kind'), page.kind?.name[currentLanguage()] ?? word('activityKind', one.kind)], [t('record.when'), when(one)], [t('record.unit'), unitName(page.lead)], [t('record.place'), one.place],
      [t('record.directive'), one.directives.length ? one.directives.map(id => html`<a href="#/van-ban/${id}">${page.names.get(id)}</a> `) : nothing],
      ...(page.kind?.fields ?? []).map(field => [field.name, printed(field.type, one.own.fields[field.key])]),
      ...one.measurements.map(measured => measurement(page, measured)),
    ])}
    ${one.content ? html`<p class="written">${one.content}</p>` : nothing}
    ${page.photos.length ? html`<h2>${t('photo.title')}</h2><ul class="photos">${page.photos.map((photo, index) => html`<li><a href=${photo.uri} target="_blank" rel="noopener">
      <img loading="lazy" src="${photo.uri}?size=thumb" alt=${photo.caption ?? t('photo.nth', { n: index + 1 })}></a>${publication(page, photo)}</li>`)}</ul>${publicationForm(page)}` : nothing}
    ${page.records ? html`<p><a href="#/hoat-dong/${one.id}/danh-sach">${t('names.title')}</a></p>` : nothing}
    ${page.may ? changes(page) : nothing}
    ${figuresView(page.figures)}
    ${historyLink(page.reads, 'activities', one.id)}
    ${one.corrections?.length ? html`<h2>${t('activity.corrections')}</h2><ul class="list" id="corrections">${one.corrections.map(made => html`<li><div class="what"><strong>${made.reason || t('activity.reason.erased')}</strong>
      <p>${t('activity.corrected', { at: moment(made.at), version: made.replaced + 1 })}</p></div></li>`)}</ul>` : nothing}`;
}

const measuredName = (page, { indicator: id }) => {
  const indicator = page.indicators.get(id);
  return indicator ? `${indicator.name} (${indicator.unitOfMeasure})` : id;
};

function measurement(page, measured) {
  const indicator = page.indicators.get(measured.indicator);
  return [indicator?.name ?? measured.indicator, measured.value === undefined ? measured.text : `${measured.qualifier && measured.qualifier !== 'EQ' ? `${word('qualifier', measured.qualifier)} ` : ''}${number(measured.value)} ${indicator?.unitOfMeasure ?? ''}`];
}

/** Puts the form away; what was typed in it stays a draft. */
function leave(page) {
  page.form = null;
  page.redraw();
}

function changes(page) {
  const { form, one } = page;
  if (!form) {
    return html`<form class="no-print" @submit=${onSubmit(() => attempt(page, () => page.picker.send(one.id, one.title)))}>${page.picker.view()}
      <div class="buttons">${page.picker.photos.length ? html`<button type="submit" class="first">${t('photo.send')}</button>` : nothing}
      <button type="button" @click=${() => correct(page)}>${t('activity.correct')}</button>
      <button type="button" class="danger" @click=${() => confirm(t('activity.withdraw.sure')) && attempt(page, () => remove(`/api/v1/activities/${one.id}`, one.version))}>${t('activity.withdraw')}</button></div></form>`;
  }
  return html`<form class="card" novalidate aria-label=${t('activity.correct')} @submit=${onSubmit(() => save(page))}><h2>${t('activity.correct')}</h2>
    ${select(form, '/kind', t('record.kind'), words('activityKind'), { required: true, withoutBlank: true })}
    ${text(form, '/title', t('record.what'), { required: true, max: 1000 })}
    ${day(form, '/when', t('record.when'), { partial: true })}
    ${form.value('/values').map((value, index) => (one.measurements[index].value === undefined ? nothing
    : text(form, `/values/${index}/value`, measuredName(page, one.measurements[index]), { required: true, inputmode: 'decimal', max: 20 })))}
    ${text(form, '/place', t('record.place'), { max: 500 })}
    ${area(form, '/content', t('record.content'), { max: 10000 })}
    ${area(form, '/reason', t('activity.reason'), { required: true, max: 1000, rows: 2 })}
    ${ending(form, t('activity.save'), { more: html`<button type="button" @click=${() => leave(page)}>${t('action.back')}</button>` })}</form>`;
}
