import { html, nothing } from '../core/lit.js';
import { get, patch, post, Problem } from '../core/api.js';
import { Form } from '../core/form.js';
import { documentName, moment, period } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { directive, unit, unitName, units, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { decision } from '../parts/decision.js';
import { dataOf, figuresPart, partsOf, proposalsPart, putAside, requestsPart, returning, take } from '../parts/report-data.js';
import { documentView, hashShown, markGenerated } from '../parts/document-view.js';
import { correctionPart } from '../parts/correction.js';
import { linkFrame } from '../parts/figure-sources.js';
import { missing, select } from '../parts/fields.js';
import { historyLink, readsHistory } from '../parts/history-link.js';
import { facts, heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { mayRenew, reportForm, writtenOf, written } from '../parts/report-form.js';
import { arrivedPart, headings, returned, sendingPart, way } from '../parts/report-way.js';
import { papersPart } from '../parts/report-papers.js';
import { packageOf, packageView } from '../parts/package.js';
import { attachSigned, signedMark, signedView } from '../parts/signed-copy.js';
import { failure, mark, notice, state } from '../parts/states.js';

/** One report: the draft as it prints, with what was generated marked, beside what people write and decide. */
export async function open({ id }, { redraw, reload }) {
  const report = await get(`/api/v1/reports/${id}`);
  const [author, recipient, letter, writes, approves, receives] = await Promise.all([unit(report.unit), report.recipient ? unit(report.recipient) : null,
    directive(report.directive), unitsUnderMe('REPORT'), unitsUnderMe('APPROVE'), unitsUnderMe('RECEIVE')]);
  const has = (units, one) => units.some(under => under.id === one);
  const [data, every] = await Promise.all([dataOf(report, has(writes, report.unit)), ['DRAFT', 'RETURNED'].includes(report.status) ? units() : []]);
  const page = {
    data, units: every.map(one => [one.id, unitName(one)]), report, author, recipient, letter, reads: await readsHistory(), redraw, reload, problem: null, saved: false, busy: false,
    writes: has(writes, report.unit), approves: has(approves, report.unit), receives: has(receives, report.recipient) || has(writes, report.recipient),
    judges: has(writes, report.recipient) || has(approves, report.recipient),
    packed: packageOf(`/api/v1/reports/${id}`, redraw),
    text: new Form(`report.${id}`, writtenOf(report), redraw), back: new Form(`report-return.${id}`, {}, redraw),
  };
  return { title: () => report.title, view: () => view(page) };
}

const path = page => `/api/v1/reports/${page.report.id}`;

const act = (page, deed, body = {}) => once(page, () => post(`${path(page)}/${deed}`, body, crypto.randomUUID(), page.report.version));
const attach = (page, file) => once(page, () => attachSigned(path(page), file));

/** Does one thing and shows the report anew; a second press while that lasts does nothing. */
async function once(page, deed) {
  if (page.busy) return;
  page.busy = true;
  page.problem = null;
  page.redraw();
  try {
    await deed();
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
  const stored = await text.send(() => patch(path(page), written(text.model, report, new Map(page.units)), report.version));
  if (!stored) return false;
  page.report = stored;
  page.text = new Form(`report.${report.id}`, writtenOf(stored), page.redraw);
  page.saved = true;
  page.redraw();
  return true;
}

/** Hands in what stands on the page: what was typed and not yet saved is saved first. */
async function submit(page) {
  if (page.text.changed && !(await save(page))) return;
  await act(page, 'submission');
}

/** Approves the very page that the frame shows; where the facts make another by now, that one is shown to be read. */
async function approve(page) {
  await act(page, 'approval', { read: page.read });
  if (page.problem?.code === 'page-moved') page.frame.contentWindow.location.reload();
}

/** Marks the page that the frame shows, and keeps by which hash it is known. */
function shown(page, event) {
  markGenerated(event);
  linkFrame(event);
  page.frame = event.target;
  page.read = hashShown(event);
  page.redraw();
}

/** A draft that takes the place of this report. */
async function correct(page) {
  await once(page, async () => {
    const made = await post(`${path(page)}/correction`, {}, page.correction ??= crypto.randomUUID());
    goTo(`bao-cao/${made.id}`);
  });
}

async function giveBack(page, form) {
  if (await form.send((body, key) => post(`${path(page)}/return`, returning(body), key, page.report.version), missing(form, ['/remarks']))) await page.reload();
}

function view(page) {
  const { report } = page;
  return html`<p class="path"><a href="#/bao-cao">${t('reports.title')}</a></p>
    ${heading(report.title, html`<span>${report.answer === 'NOTHING_TO_REPORT' ? mark('calm', 'dash', t('report.nothing')) : nothing} ${way(report)} ${state('document', report.status)} ${signedMark(report)}</span>`)}
    ${page.problem ? failure(page.problem) : nothing}
    ${returned(report, page.data)}
    <div class="beside"><div>
      ${facts([[t('report.unit'), unitName(page.author)], [t('report.recipient'), page.recipient && unitName(page.recipient)], [t('report.period'), period(report.period)],
        [t('report.directive'), html`<a href="#/van-ban/${report.directive}">${documentName(page.letter)}</a>`],
        [t('report.supersedes'), report.supersedes && html`<a href="#/bao-cao/${report.supersedes}">${t('report.supersedes.show')}</a>`]])}
      ${page.saved ? notice('good', t('report.saved')) : nothing}
      ${report.snapshot ? correctionPart(page, changed(report), () => correct(page)) : nothing}
      ${steps(page)}
      ${papersPart(path(page))}
      ${report.status === 'APPROVED' ? packageView(page.packed) : nothing}
      ${historyLink(page.reads, 'reports', report.id)}
      ${silent(report)}
    </div>${documentView(path(page), report.version, event => shown(page, event))}</div>`;
}

function steps(page) {
  const { report } = page;
  if (['DRAFT', 'RETURNED'].includes(report.status)) return page.writes ? editing(page) : notice('calm', t('report.beingWritten'));
  if (report.status === 'SUBMITTED') return page.approves ? deciding(page) : notice('calm', t('report.waiting'));
  return approved(page);
}

function editing(page) {
  return html`${figuresPart(page, mayRenew(page.report) ? () => act(page, 'figures-renewal') : null)}${proposalsPart(page, one => accept(page, one), one => once(page, () => putAside(page.report, one)))}${requestsPart(page)}
    ${reportForm(page.text, page.report, () => save(page), page.units)}
    <div class="card"><h2>${t('report.submit')}</h2><p>${t('report.submit.hint')}</p>
    <button type="button" class="first" ?disabled=${page.busy} @click=${() => submit(page)}>${t('report.submit')}</button></div>`;
}

/** Taken and put into the form too, which may hold what was not saved yet. */
async function accept(page, one) {
  await once(page, async () => {
    await take(page.report, one);
    if (page.text.changed) page.text.add(one.of === 'STRENGTH' ? '/strengths' : '/limitations', { title: one.title, text: one.text, proposal: one.key });
  });
}

function deciding(page) {
  const approval = html`<div class="card"><h2>${t('report.approve')}</h2><p>${t('report.approve.hint')}</p>
    <button type="button" class="first" ?disabled=${page.busy || !page.read} @click=${() => approve(page)}>${t('report.approve')}</button></div>`;
  return decision(page.back, form => giveBack(page, form), approval, select(page.back, '/section', t('report.section'), partsOf(page.report, page.data, headings(page.report)), { blank: t('report.section.whole') }));
}

function approved(page) {
  const { report } = page;
  const sendable = report.recipient && !report.sent && (page.writes || page.approves);
  return html`${report.sent && !report.sentBack ? arrivedPart(page, () => act(page, 'receipt'), form => giveBack(page, form)) : nothing}
    ${sendable ? sendingPart(page, () => act(page, 'sending')) : nothing}
    ${signedView(report, path(page), page.approves ? file => attach(page, file) : null)}
    ${report.snapshot ? html`<p class="small">${t('report.frozen')} ${moment(report.snapshot.approvedAt)}. ${t('report.hash')} <code>${report.snapshot.hash.slice(0, 16)}…</code></p>` : nothing}
    ${report.recommendations?.length ? html`<p><a href="#/kien-nghi?bao-cao=${report.id}">${t('report.advice')}</a></p>` : nothing}
    ${report.snapshot?.place ? proof(report, path(page)) : nothing}`;
}

/** What anybody needs who wants to check the report without this platform. */
function proof({ snapshot }, at) {
  return html`<div class="card" id="proof"><h2>${t('proof.title')}</h2><p>${t('proof.hint', { place: snapshot.place })}</p>
    <p><a class="button" href="${at}/bundle" download>${icon('file')}${t('proof.download')}</a></p></div>`;
}

function silent({ silent: units }) {
  if (!units?.length) return nothing;
  return notice('wait', html`<strong>${t('report.silent')}</strong><ul>${units.map(one => html`<li>${one.name ?? one.unit}: ${word('standing', one.standing)}</li>`)}</ul>`);
}

function changed({ changedSince }) {
  if (!changedSince?.length) return nothing;
  return notice('wait', html`<strong>${t('report.changedSince')}</strong><ul>${changedSince.map(one => html`<li><a href="#/hoat-dong/${one.activity}">${one.title}</a>: ${word('change', changeOf(one))}</li>`)}</ul>`);
}

/** What became of an activity since the report was approved. */
function changeOf({ frozenVersion, state }) {
  if (state === 'WITHDRAWN') return 'WITHDRAWN';
  return frozenVersion === undefined || frozenVersion === null ? 'ADDED' : 'CHANGED';
}
