import { html, nothing } from '../core/lit.js';
import { get, listOrNothing, post, Problem } from '../core/api.js';
import { Form } from '../core/form.js';
import { date } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { directiveNames, unit, unitName, unitNames, unitsUnderMe } from '../core/lookups.js';
import { decision } from '../parts/decision.js';
import { documentView } from '../parts/document-view.js';
import { day, ending, missing, onSubmit, text, tick, wrongDays } from '../parts/fields.js';
import { facts, heading } from '../parts/heading.js';
import { historyLink, readsHistory } from '../parts/history-link.js';
import { campaignNames } from '../parts/plan-campaigns.js';
import { distributionOf, editionsOf, marksOf, remarksOf, sectionRemarks } from '../parts/plan-life.js';
import { publicationOf, publicationView } from '../parts/plan-publication.js';
import { packageOf, packageView } from '../parts/package.js';
import { attachSigned, signedMark, signedView } from '../parts/signed-copy.js';
import { failure, notice, state } from '../parts/states.js';

/** One plan as it prints, beside what can be done with it now. */
export async function open({ id }, { redraw, reload }) {
  const plan = await get(`/api/v1/plans/${id}`);
  const [issuer, names, writes, approves, gives, publishes, published] = await Promise.all([unit(plan.unit), directiveNames(plan.directives ?? []), unitsUnderMe('PLAN'), unitsUnderMe('APPROVE'), unitsUnderMe('ISSUE'), unitsUnderMe('PUBLISH'), publicationOf(plan)]);
  const marked = (...codes) => (plan.marks ?? []).filter(one => codes.includes(one.code)).flatMap(one => [one.found, ...one.newer]);
  const [documents, bodies, editions, campaigns] = await Promise.all([directiveNames(marked('REPLACED_BASE', 'REVOKED_BASE', 'SUSPENDED_BASE')), unitNames(marked('ABOLISHED_UNIT')), listOrNothing(`/api/v1/plans/${id}/editions`, () => {}), campaignNames(plan.content)]);
  const page = {
    plan, issuer, names, campaigns, packed: packageOf(`/api/v1/plans/${plan.id}`, redraw), reads: await readsHistory(), redraw, reload, problem: null, busy: false,
    writes: writes.some(one => one.id === plan.unit), approves: approves.some(one => one.id === plan.unit), gives: gives.some(one => one.id === plan.unit),
    publishes: publishes.some(one => one.id === plan.unit), published, preview: null,
    back: new Form(`plan-return.${id}`, {}, redraw), issue: new Form(`plan-approval.${id}`, {}, redraw),
    answers: new Form(`plan-answers.${id}`, {}, redraw), amend: new Form(`plan-amendment.${id}`, { kind: 'ADJUSTMENT' }, redraw), editions, markNames: new Map([...documents, ...bodies]),
  };
  return { title: () => plan.subject, view: () => view(page) };
}

function view(page) {
  const { plan } = page;
  const path = `/api/v1/plans/${plan.id}`;
  return html`<p class="path"><a href="#/ke-hoach">${t('plans.title')}</a></p>
    ${heading(plan.subject, html`<span>${state('document', plan.status)} ${signedMark(plan)}</span>`)}
    ${page.problem ? failure(page.problem) : nothing}
    <div class="beside">
      <div>
        ${facts([[t('plan.unit'), unitName(page.issuer)], [t('plan.number'), plan.number ? `${plan.number}${plan.symbol}` : plan.symbol], [t('plan.date'), date(plan.date)],
          [t('plan.campaign'), page.campaigns.length ? page.campaigns.map(name => html`<div>${name}</div>`) : nothing], [t('plan.bases'), plan.directives?.length ? plan.directives.map(id => html`<a href="#/van-ban/${id}">${page.names.get(id)}</a> `) : nothing]])}
        ${remarksOf(page)}${marksOf(page, act)}${lacks(plan)}
        ${steps(page)}
        ${plan.status === 'APPROVED' && page.gives ? html`<p class="no-print"><a class="button" href="#/nhiem-vu/moi?ke-hoach=${plan.id}">${t('task.give')}</a></p>` : nothing}
        ${historyLink(page.reads, 'plans', plan.id)}
        ${publicationView(page, act)}
        ${distributionOf(page, act)}${editionsOf(page)}
        ${plan.status === 'APPROVED' ? signedView(plan, path, page.approves ? file => act(page, () => attachSigned(path, file)) : null) : nothing}
        ${plan.status === 'APPROVED' ? packageView(page.packed) : nothing}
      </div>
      ${documentView(path, plan.version)}
    </div>`;
}

function lacks({ missing: codes, warnings, status }) {
  if (status === 'APPROVED') return nothing;
  const all = [...(codes ?? []).map(code => word('planLacks', code)), ...(warnings ?? []).map(one => word('planWarning', one.code ?? one))];
  return all.length ? notice('wait', html`<strong>${t('plan.lookAgain')}</strong><ul>${[...new Set(all)].map(one => html`<li>${one}</li>`)}</ul>`) : nothing;
}

function steps(page) {
  const { plan } = page;
  const open = ['DRAFT', 'RETURNED'].includes(plan.status);
  if (open && page.writes) {
    return html`<div class="buttons"><a class="button first" href="#/ke-hoach/${plan.id}/sua">${t('plan.edit')}</a>
      <button type="button" ?disabled=${page.busy} @click=${() => act(page, () => post(`/api/v1/plans/${plan.id}/submission`, {}, crypto.randomUUID(), plan.version))}>${t('plan.submit')}</button></div>`;
  }
  if (plan.status === 'SUBMITTED' && page.approves) return decision(page.back, form => giveBack(page, form), approval(page), sectionRemarks(page));
  return plan.status === 'SUBMITTED' ? notice('calm', t('plan.waiting')) : nothing;
}

/** @param after what follows when it is done; the page read anew unless said otherwise */
async function act(page, deed, after = page.reload) {
  if (page.busy) return;
  page.busy = true;
  page.problem = null;
  page.redraw();
  try {
    await deed();
    await after();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
    page.busy = false;
    page.redraw();
  }
}

async function giveBack({ plan, reload }, form) {
  if (await form.send((body, key) => post(`/api/v1/plans/${plan.id}/return`, body, key, plan.version), form.value('/sections')?.length ? [] : missing(form, ['/remarks']))) await reload();
}

function approval(page) {
  const form = page.issue;
  const drawn = Boolean(form.value('/drawNumber'));
  return html`<form class="card" novalidate aria-label=${t('plan.approve')} @submit=${onSubmit(() => approve(page))}><h2>${t('plan.approve')}</h2>
    <p class="small">${t('plan.approve.hint')}</p>
    <div class="columns">${drawn ? nothing : text(form, '/number', t('plan.numberGiven'), { inputmode: 'numeric', max: 6 })}${day(form, '/date', t('plan.date'))}</div>
    ${tick(form, '/drawNumber', t('plan.drawNumber'))}
    ${ending(form, t('plan.approve'))}</form>`;
}

async function approve({ issue: form, plan, reload }) {
  const given = form.value('/number');
  const wrong = given && !/^\d+$/.test(given) ? [{ pointer: '/number', detail: t('form.number.wrong') }] : [];
  const ready = body => ({ ...body, ...(body.number ? { number: Number(body.number) } : {}) });
  if (await form.send((body, key) => post(`/api/v1/plans/${plan.id}/approval`, ready(body), key, plan.version), [...wrong, ...wrongDays(form, ['/date'])])) await reload();
}
