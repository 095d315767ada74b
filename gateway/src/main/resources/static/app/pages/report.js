import { html, nothing } from '../core/lit.js';
import { get, patch, post, Problem, upload } from '../core/api.js';
import { Form } from '../core/form.js';
import { documentName, moment, period } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { directive, unit, unitName, unitsUnderMe } from '../core/lookups.js';
import { decision } from '../parts/decision.js';
import { documentView, markGenerated, signedView } from '../parts/document-view.js';
import { missing, select } from '../parts/fields.js';
import { facts, heading } from '../parts/heading.js';
import { reportForm, writtenOf, written } from '../parts/report-form.js';
import { failure, mark, notice, state } from '../parts/states.js';
import { way } from './reports.js';

/** One report: the draft as it prints, with what was generated marked, beside what people write and decide. */
export async function open({ id }, { redraw, reload }) {
  const report = await get(`/api/v1/reports/${id}`);
  const [author, recipient, letter, writes, approves, receives] = await Promise.all([unit(report.unit), report.recipient ? unit(report.recipient) : null,
    directive(report.directive), unitsUnderMe('REPORT'), unitsUnderMe('APPROVE'), unitsUnderMe('RECEIVE')]);
  const has = (units, one) => units.some(under => under.id === one);
  const page = {
    report, author, recipient, letter, redraw, reload, problem: null, saved: false, busy: false,
    writes: has(writes, report.unit), approves: has(approves, report.unit), receives: has(receives, report.recipient) || has(writes, report.recipient),
    text: new Form(`report.${id}`, writtenOf(report), redraw), back: new Form(`report-return.${id}`, {}, redraw),
  };
  return { title: () => report.title, view: () => view(page) };
}

const path = page => `/api/v1/reports/${page.report.id}`;

async function act(page, deed, body = {}) {
  if (page.busy) return;
  page.busy = true;
  page.problem = null;
  page.redraw();
  try {
    await post(`${path(page)}/${deed}`, body, crypto.randomUUID(), page.report.version);
    await page.reload();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
    page.busy = false;
    page.redraw();
  }
}

async function save(page) {
  const { report, text } = page;
  const stored = await text.send(() => patch(path(page), written(text.model, report), report.version));
  if (!stored) return;
  page.report = stored;
  page.text = new Form(`report.${report.id}`, writtenOf(stored), page.redraw);
  page.saved = true;
  page.redraw();
}

async function giveBack(page, form) {
  if (await form.send((body, key) => post(`${path(page)}/return`, body, key, page.report.version), missing(form, ['/remarks']))) await page.reload();
}

async function attach(page, file) {
  const form = new FormData();
  form.append('file', file);
  try {
    await upload(`${path(page)}/signed`, form);
    await page.reload();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
    page.redraw();
  }
}

function view(page) {
  const { report } = page;
  return html`<p class="path"><a href="#/bao-cao">${t('reports.title')}</a></p>
    ${heading(report.title, html`<span>${report.answer === 'NOTHING_TO_REPORT' ? mark('calm', 'dash', t('report.nothing')) : nothing} ${way(report)} ${state('document', report.status)}</span>`)}
    ${page.problem ? failure(page.problem) : nothing}
    ${returned(report)}
    <div class="beside"><div>
      ${facts([[t('report.unit'), unitName(page.author)], [t('report.recipient'), page.recipient && unitName(page.recipient)], [t('report.period'), period(report.period)],
        [t('report.directive'), html`<a href="#/van-ban/${report.directive}">${documentName(page.letter)}</a>`]])}
      ${page.saved ? notice('good', t('report.saved')) : nothing}
      ${steps(page)}
      ${silent(report)}${changed(report)}
    </div>${documentView(path(page), report.version, markGenerated)}</div>`;
}

function returned(report) {
  if (report.status !== 'RETURNED') return nothing;
  const back = report.lastReturn ?? { remarks: report.remarks };
  const section = report.outline.find(one => one.id === back.section);
  return notice('bad', html`<strong>${t('report.returnedFor')}${section ? `: ${section.label}. ${section.title}` : ''}</strong><p class="written">${back.remarks}</p>${back.at ? html`<p class="small">${moment(back.at)}</p>` : nothing}`);
}

function steps(page) {
  const { report } = page;
  if (['DRAFT', 'RETURNED'].includes(report.status)) return page.writes ? editing(page) : notice('calm', t('report.beingWritten'));
  if (report.status === 'SUBMITTED') return page.approves ? deciding(page) : notice('calm', t('report.waiting'));
  return approved(page);
}

function editing(page) {
  return html`${reportForm(page.text, page.report, () => save(page))}
    <div class="card"><h2>${t('report.submit')}</h2><p>${t('report.submit.hint')}</p>
    <button type="button" class="first" ?disabled=${page.busy} @click=${() => act(page, 'submission')}>${t('report.submit')}</button></div>`;
}

function deciding(page) {
  const sections = page.report.outline.map(one => [one.id, `${one.label}. ${one.title}`]);
  const approve = html`<div class="card"><h2>${t('report.approve')}</h2><p>${t('report.approve.hint')}</p>
    <button type="button" class="first" ?disabled=${page.busy} @click=${() => act(page, 'approval')}>${t('report.approve')}</button></div>`;
  return decision(page.back, form => giveBack(page, form), approve, select(page.back, '/section', t('report.section'), sections, { blank: t('report.section.whole') }));
}

function approved(page) {
  const { report } = page;
  const sendable = report.recipient && !report.sent && (page.writes || page.approves);
  return html`${signedView(report.signed, path(page), page.writes || page.approves ? file => attach(page, file) : null)}
    ${sendable ? html`<div class="card"><h2>${t('report.send')}</h2><p>${t('report.send.hint', { unit: unitName(page.recipient) })}</p>
      <button type="button" class="first" ?disabled=${page.busy} @click=${() => act(page, 'sending')}>${t('report.send')}</button></div>` : nothing}
    ${report.sent && !report.sent.receivedAt && page.receives ? html`<button type="button" class="first" @click=${() => act(page, 'receipt')}>${t('report.receive')}</button>` : nothing}
    ${report.snapshot ? html`<p class="small">${t('report.frozen')} ${moment(report.snapshot.approvedAt)}. ${t('report.hash')} <code>${report.snapshot.hash.slice(0, 16)}…</code></p>` : nothing}`;
}

function silent({ silent: units }) {
  if (!units?.length) return nothing;
  return notice('wait', html`<strong>${t('report.silent')}</strong><ul>${units.map(one => html`<li>${one.name ?? one.unit}: ${word('standing', one.standing)}</li>`)}</ul>`);
}

function changed({ changedSince }) {
  if (!changedSince?.length) return nothing;
  return notice('wait', html`<strong>${t('report.changedSince')}</strong><ul>${changedSince.map(one => html`<li><a href="#/hoat-dong/${one.activity ?? one.id}">${one.title ?? one.activity ?? one.id}</a> ${word('change', one.change ?? one.kind)}</li>`)}</ul>`);
}
