import { html, nothing } from '../core/lit.js';
import { nothingToReport } from '../core/answers.js';
import { get, listOrNothing, post, Problem } from '../core/api.js';
import { t, word } from '../core/i18n.js';
import { date, documentName, moment, number, period } from '../core/format.js';
import { myPosts, unitName, unitNames, units, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { historyLink, readsHistory } from '../parts/history-link.js';
import { chainOf, chainView, force } from '../parts/chain.js';
import { facts, heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { issuingOf, issuingView, wentOut } from '../parts/issuing.js';
import { linesOf, linesView } from '../parts/entry-lines.js';
import { entryOf, entryView } from '../parts/register-entry.js';
import { packageOf, packageView } from '../parts/package.js';
import { spokenOf, spokenView } from '../parts/spoken.js';
import { taskRows } from '../parts/task-roles.js';
import { empty, failure, notice, state } from '../parts/states.js';
import { urgencyMark } from '../parts/urgency.js';

/** One document: what it says, what it rests on, what rests on it, who got it, what is to be done and what came of it. */
export async function open({ id }, { redraw, reload }) {
  const missed = [];
  const skip = problem => missed.push(problem);
  const [directive, lineage, assignments, tasks, figures, posts, reporting, chain, receiving, issues, everyUnit, files] = await Promise.all([
    get(`/api/v1/directives/${id}`),
    get(`/api/v1/directives/${id}/lineage`).catch(skip),
    listOrNothing(`/api/v1/assignments?directive=${id}`, skip),
    listOrNothing(`/api/v1/tasks?directive=${id}`, skip),
    get(`/api/v1/figures?directive=${id}`).catch(skip),
    myPosts(), unitsUnderMe('REPORT'),
    get(`/api/v1/directives/${id}/chain`).catch(skip), unitsUnderMe('RECEIVE'), unitsUnderMe('ISSUE'), units(),
    get(`/api/v1/directives/${id}/files`).catch(skip),
  ]);
  const names = await unitNames([...directive.recipients ?? [], ...assignments.map(one => one.unit), ...tasks.flatMap(one => one.roles.map(role => role.unit))]);
  const page = { reads: await readsHistory(), directive, lineage: lineage?.directive ? lineage : null, assignments, tasks, figures: figures?.items ? figures : null, names, missed, redraw, busy: false, files: files?.items ?? [], packed: packageOf(`/api/v1/directives/${id}`, redraw),
    key: crypto.randomUUID(), rights: new Set(posts.flatMap(one => one.rights)), author: reporting.find(unit => assignments.some(one => one.unit === unit.id)) ?? reporting[0] };
  page.issuing = await issuingOf(directive, issues, redraw, reload);
  page.spoken = spokenOf(directive, everyUnit, issues.length > 0, redraw, reload);
  const again = async () => { page.directive = await get(`/api/v1/directives/${id}`); await kept(page, await get(`/api/v1/directives/${id}/chain`), receiving, again); redraw(); };
  await kept(page, chain, receiving, again);
  return { title: () => documentName(directive), view: () => view(page) };
}

/** What is kept of the document beside itself; read again after each change. */
async function kept(page, chain, receiving, again) {
  const { directive, redraw, rights } = page;
  page.chain = chain?.standing ? chainOf(directive, chain, rights.has('ISSUE') && directive.status === 'ISSUED', redraw, again) : null;
  page.entry = entryOf(directive, receiving, redraw, again);
  page.lines = await linesOf(directive, redraw);
}

function view(page) {
  const { directive } = page;
  return html`<p class="path"><a href="#/van-ban">${t('directives.title')}</a></p>
    ${heading(documentName(directive), html`<a class="button" href="#/theo-doi/${directive.id}">${t('follow.open')}</a>`)}
    <p>${directive.subject}</p>
    ${facts([
      [t('directive.kind'), word('documentKind', directive.kind)], [t('directive.issuer'), directive.issuer?.name], [t('directive.date'), date(directive.date)],
      [t('directives.direction'), word('direction', directive.direction)], [t('directive.state'), state('document', directive.status)],
      [t('directive.urgency'), urgencyMark(directive)], [t('deadline'), directive.deadline && `${date(directive.deadline.date) || ''} ${directive.deadline.date ? `(${directive.deadline.asWritten})` : directive.deadline.asWritten}`],
      ...wentOut(directive),
    ])}
    ${directive.completeness?.length ? notice('wait', html`${t('directive.lacks')} ${directive.completeness.map(code => word('completeness', code)).join(', ')}`) : nothing}
    ${page.missed.length ? failure(page.missed[0]) : nothing}
    ${page.issuing ? issuingView(page.issuing) : nothing}
    ${page.spoken ? spokenView(page.spoken, page.tasks) : nothing}
    ${files(page)}
    <p class="no-print"><a href="#/ho-so/${directive.id}">${t('workfile.open')}</a></p>
    ${historyLink(page.reads, 'directives', directive.id)}
    ${work(page)}
    ${linesView(page.lines)}
    ${entryView(page.entry)}
    ${page.chain ? chainView(page.chain) : nothing}
    ${section('directive.tasks', page.tasks, () => taskRows(page.tasks, page.names, lookAt))}
    ${page.tasks.length ? html`<p class="no-print"><a href="#/theo-doi/nhiem-vu?van-ban=${directive.id}">${t('cells.title')}</a></p>` : nothing}
    ${section('directive.recipients', page.assignments, () => recipients(page))}
    ${page.lineage ? html`${graph('directive.up', page.lineage.upstream)}${graph('directive.down', page.lineage.downstream)}${answers(page.lineage)}` : nothing}
    ${page.figures ? figures(page.figures, directive) : nothing}`;
}

function files({ directive, files: all, packed }) {
  return html`${all.length ? html`<h2>${t('directive.files')}</h2><ul class="list">${all.map(file => html`<li>
    <a href="/api/v1/directives/${directive.id}/files/${file.id}" target="_blank" rel="noopener">${file.name || t('directive.original')}</a></li>`)}</ul>` : nothing}
    ${directive.status === 'ISSUED' ? packageView(packed) : nothing}`;
}

function work(page) {
  const { directive, rights } = page;
  const link = (right, path, text) => (rights.has(right) ? html`<a class="button" href="#/${path}/moi?van-ban=${directive.id}">${text}</a>` : nothing);
  return html`<div class="buttons no-print">${link('PLAN', 'ke-hoach', t('plan.start'))}${link('RECORD', 'hoat-dong', t('record.start'))}${link('REPORT', 'bao-cao', t('report.start'))}${link('ISSUE', 'nhiem-vu', t('task.give'))}
    ${page.author ? html`<button type="button" id="nothing-to-report" ?disabled=${page.busy} @click=${() => answerNothing(page)}>${icon('dash')}${t('report.nothing')}</button>` : nothing}</div>`;
}

/** The answer 'không phát sinh' in one go: drafted and submitted. Tried again, it makes no second one. */
async function answerNothing(page) {
  const answer = nothingToReport(page.directive, page.author);
  if (!confirm(t('report.nothing.sure', { unit: unitName(page.author), letter: documentName(page.directive), period: period(answer.period) }))) return;
  page.busy = true;
  page.redraw();
  try {
    const made = await post('/api/v1/reports', answer, page.key);
    await post(`/api/v1/reports/${made.id}/submission`, {}, `${page.key}-submission`, made.version);
    goTo(`bao-cao/${made.id}`);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.missed = [problem];
    page.busy = false;
    page.redraw();
  }
}

function section(key, items, body) {
  return html`<h2>${t(key)} <span class="count">(${items.length})</span></h2>${items.length ? body() : empty(t(`${key}.none`))}`;
}

function lookAt(task) {
  return task.lookAt ? html`<p>${force(task.lookAt.force)} ${t('chain.look', { force: word('force', task.lookAt.force).toLowerCase() })}</p>` : nothing;
}

function recipients({ assignments, names }) {
  return html`<ul class="list">${assignments.map(one => html`<li><div class="what"><a href="#/giao/${one.id}">${names.get(one.unit)}</a>
    ${one.receivedAt ? html`<p>${t('assignment.receivedAt')} ${moment(one.receivedAt)}${one.receivedBy ? ` · ${one.receivedBy}` : ''}</p>` : nothing}</div>
    <div class="does">${state('assignment', one.status)}</div></li>`)}</ul>`;
}

function graph(key, nodes) {
  return section(key, nodes, () => html`<ul class="list">${nodes.map(({ directive, level, citations }) => html`<li><div class="what">
    <a href="#/van-ban/${directive.id}">${directive.symbol ?? directive.title}</a>
    <p>${directive.symbol ? directive.title : nothing}</p><p>${directive.issuer}${directive.date ? ` · ${date(directive.date)}` : ''}</p></div>
    <div class="does"><span class="state">${t('directive.level', { n: level })}</span>
    ${[...new Set(citations.map(one => one.relation))].map(relation => html`<span class="small">${word('relation', relation)}</span>`)}</div></li>`)}</ul>`);
}

function answers({ plans, activities, reports }) {
  return html`${section('directive.plans', plans, () => html`<ul class="list">${plans.map(one => html`<li><div class="what"><a href="#/ke-hoach/${one.id}">${one.subject}</a></div>${state('document', one.status)}</li>`)}</ul>`)}
    ${section('directive.deeds', activities, () => html`<ul class="list">${activities.map(one => html`<li><div class="what"><a href="#/hoat-dong/${one.id}">${one.title}</a><p>${word('activityKind', one.kind)}</p></div>${state('activity', one.state)}</li>`)}</ul>`)}
    ${section('directive.reports', reports, () => html`<ul class="list">${reports.map(one => html`<li><div class="what"><a href="#/bao-cao/${one.id}">${one.title}</a></div>${state('document', one.status)}</li>`)}</ul>`)}`;
}

function figures({ items, complete }, { id }) {
  return html`<h2>${t('directive.figures')}</h2><p class="no-print"><a href="#/so-lieu-thuc-hien?van-ban=${id}">${t('reading.title')}</a></p>${complete === false ? notice('wait', t('figures.incomplete')) : nothing}
    <div class="wide" tabindex="0" role="region" aria-label=${t('directive.figures')}><table><thead><tr><th scope="col">${t('figures.indicator')}</th><th scope="col" class="number">${t('figures.value')}</th><th scope="col">${t('figures.measure')}</th><th scope="col" class="number">${t('figures.deeds')}</th></tr></thead>
    <tbody>${items.map(one => html`<tr><th scope="row">${one.indicatorName}${one.kind ? html`: ${word('activityKind', one.kind)}` : nothing}</th><td class="number">${one.value === undefined ? t('figures.none') : number(one.value)}</td><td>${one.unitOfMeasure}</td><td class="number">${number(one.deeds)}</td></tr>`)}</tbody></table></div>`;
}
