import { html, nothing } from '../core/lit.js';
import { get, post, Problem } from '../core/api.js';
import { moment, number } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { unitName, units } from '../core/lookups.js';
import { showSources } from './figure-sources.js';
import { notice } from './states.js';

/** What the data say of a report: its figures beside those of now, and for whoever writes what they propose. */
export async function dataOf(report, writes) {
  const path = `/api/v1/reports/${report.id}`;
  const editable = ['DRAFT', 'RETURNED'].includes(report.status);
  if (report.answer === 'NOTHING_TO_REPORT') return null;
  const [figures, proposed, gathered, every] = await Promise.all([readOrNothing(`${path}/figures`),
    editable && writes ? readOrNothing(`${path}/proposals`) : null, editable && writes && report.inputs?.length ? readOrNothing(`${path}/gathered-recommendations`) : null, report.inputs?.length ? units() : []]);
  return { names: new Map(every.map(one => [one.id, unitName(one)])), figures, proposals: proposed?.items ?? [], outdated: proposed?.outdated ?? [], gathered: gathered?.items ?? [] };
}

/** The report can be read and written without any of it. */
async function readOrNothing(path) {
  try {
    return await get(path);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return null;
  }
}

/** The figures that the report tells, and the way to those of now. */
export function figuresPart({ data, busy }, renew) {
  const figures = data?.figures;
  if (!figures?.held) return nothing;
  const other = figures.items.filter(one => one.changed);
  const last = figures.renewal;
  return html`<div class="card"><h2>${t('report.figures')}</h2><p>${t('report.figures.asOf', { at: moment(figures.held.asOf) })}</p>
    ${other.length ? html`<table><thead><tr><th scope="col">${t('report.figures.indicator')}</th><th scope="col" class="number">${t('report.figures.old')}</th><th scope="col" class="number">${t('report.figures.new')}</th></tr></thead>
      <tbody>${other.map(one => html`<tr><td><button type="button" class="plain" @click=${() => showSources(one.cell, one.name ?? one.indicator)}>${one.name ?? one.indicator}</button></td><td class="number">${told(one.held)}</td><td class="number">${told(one.now)}</td></tr>`)}</tbody></table>` : html`<p class="small">${t('report.figures.same')}</p>`}
    ${renew && other.length ? html`<button type="button" ?disabled=${busy} @click=${renew}>${t('report.figures.renew')}</button><p class="small">${t('report.figures.renew.hint')}</p>` : nothing}
    ${last?.from ? html`<p class="small">${t('report.figures.renewed', { at: moment(last.to), n: last.changed })}</p>` : nothing}</div>`;
}

/** As people say it; what is about or at least so many keeps that word. */
export function told(one) {
  if (!one?.value) return t('report.figures.none');
  const value = number(Number(one.value));
  return one.qualifier && one.qualifier !== 'EQ' ? `${word('qualifier', one.qualifier)} ${value}` : value;
}

/** What the data propose; each is taken as it is and then rewritten in its row, or put aside. */
export function proposalsPart({ data, busy }, take, putAside) {
  if (!data?.proposals.length && !data?.outdated.length) return nothing;
  return html`<div class="card"><h2>${t('report.proposals')}</h2><p class="small">${t('report.proposals.hint')}</p>
    ${data.outdated.length ? notice('wait', t('report.proposals.outdated', { n: data.outdated.length })) : nothing}
    <ul class="list">${data.proposals.map(one => html`<li><div class="what"><strong>${t(`report.proposal.${one.of}`)}: ${one.title}</strong><p>${one.text}</p></div>
      <div class="does"><button type="button" ?disabled=${busy} @click=${() => take(one)}>${t('report.proposal.take')}</button>
      <button type="button" class="plain" ?disabled=${busy} @click=${() => putAside(one)}>${t('report.proposal.leave')}</button></div></li>`)}</ul></div>`;
}

/** What the reports that it is made from ask for, by addressee; one press passes a request on. */
export function requestsPart({ data, text }) {
  const open = (data?.gathered ?? []).map(to => ({ ...to, requests: to.requests.filter(one => !one.passedOn && !passedOn(text, to, one)) })).filter(to => to.requests.length);
  if (!open.length) return nothing;
  return html`<details class="card" open><summary>${t('report.gathered')}</summary>${open.map(to => html`<h3>${to.addressee}</h3><ul class="list">${to.requests.map(one => html`<li>
    <div class="what"><p>${one.verb} ${one.text}</p><p class="small">${t('report.gathered.by', { n: one.by.length })}</p></div>
    <div class="does"><button type="button" @click=${() => text.add('/recommendations', { addressee: to.addressee, ...(to.unit ? { unit: to.unit } : {}), verb: one.verb, text: one.text })}>${t('report.gathered.take')}</button></div></li>`)}</ul>`)}</details>`;
}

function passedOn(form, to, one) {
  return (form.value('/recommendations') ?? []).some(row => row.addressee === to.addressee && row.text === one.text);
}

/** What may come back alone: a section, one figure, or what comes from one unit. */
export function partsOf(report, data, headings) {
  const figures = (data?.figures?.held ? data.figures.items : []).map(one => [`indicator:${one.indicator}`, `${t('report.part.indicator')}: ${one.name ?? one.indicator}`]);
  const units = [...new Set((report.inputs ?? []).map(one => one.unit))].map(one => [`unit:${one}`, `${t('report.part.unit')}: ${data?.names?.get(one) ?? one}`]);
  return [...headings, ...figures, ...units];
}

/** The chosen part in the shape of the service. */
export function returning({ section, remarks }) {
  const [, of, id] = /^(indicator|unit):(.+)$/.exec(section ?? '') ?? [];
  return of ? { remarks, parts: [{ [of]: id }] } : { section, remarks };
}

/** Takes a proposal as it stands. */
export const take = (report, one) => post(`/api/v1/reports/${report.id}/proposals/${one.key}/acceptance`, {}, crypto.randomUUID(), report.version);

export const putAside = (report, one) => post(`/api/v1/reports/${report.id}/proposals/${one.key}/dismissal`, {}, crypto.randomUUID(), report.version);
