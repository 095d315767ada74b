import { html, nothing } from '../core/lit.js';
import { get, post, Problem } from '../core/api.js';
import { Form } from '../core/form.js';
import { date } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { unitNames, unitsUnderMe } from '../core/lookups.js';
import { area, ending, missing, onSubmit } from '../parts/fields.js';
import { facts, heading } from '../parts/heading.js';
import { offerState } from '../parts/offer-state.js';
import { failure, notice } from '../parts/states.js';

/** One offer from outside: what is offered for which challenge, whom to reach, and the answer. */
export async function open({ id }, { redraw, reload }) {
  const one = await get(`/api/v1/outside-offers/${id}`);
  const [challenge, plans] = await Promise.all([get(`/api/v1/challenges/${one.challenge}`), unitsUnderMe('PLAN')]);
  const deciding = [...new Set([challenge.content.owner, challenge.content.unit].filter(Boolean))];
  const page = {
    one, challenge, deciding, names: await unitNames(deciding), answers: plans.some(under => deciding.includes(under.id)),
    decline: new Form(`offer-refusal.${id}`, {}, redraw), problem: null, busy: false, redraw, reload,
  };
  return { title: () => one.title, view: () => view(page) };
}

function view(page) {
  const { one, challenge, deciding, names } = page;
  const answered = one.status !== 'RECEIVED';
  return html`<p class="path"><a href="#/de-xuat">${t('offers.title')}</a></p>
    ${heading(one.title, offerState(one))}
    ${page.problem ? failure(page.problem) : nothing}
    ${facts([[t('offers.challenge'), challenge.content.title], [t('offers.from'), `${one.organisation} (${word('offerKind', one.organisationKind)})`], [t('offers.received'), date(one.receivedOn)],
      [t('offers.who'), deciding.map(unit => names.get(unit)).join(', ')], [t('offers.answered'), one.answer && date(one.answer.on)], [t('offers.reason'), one.answer?.reason]])}
    <h2>${t('offers.solution')}</h2><p class="written">${one.solution}</p>
    ${contact(page)}
    ${answered ? nothing : page.answers ? answer(page) : notice('calm', t('offers.cannot'))}`;
}

/** Told only to those who answer, and only until it was erased. */
function contact({ one: { contact: reach }, answers }) {
  if (!reach) return answers ? html`<p class="small">${t('offers.contact.none')}</p>` : nothing;
  return html`<h2>${t('offers.contact')}</h2>${facts([[t('offers.person'), reach.person], [t('offers.phone'), reach.phone], [t('offers.email'), reach.email]])}`;
}

function answer(page) {
  const form = page.decline;
  return html`<div class="card"><h2>${t('offers.accept')}</h2><p>${t('offers.accept.hint')}</p>
      <button type="button" class="first" ?disabled=${page.busy} @click=${() => accept(page)}>${t('offers.accept')}</button></div>
    <form class="card" novalidate aria-label=${t('offers.decline')} @submit=${onSubmit(() => decline(page))}><h2>${t('offers.decline')}</h2>
      ${area(form, '/reason', t('offers.reason'), { required: true, max: 1000, rows: 3, hint: t('offers.reason.hint') })}
      ${ending(form, t('offers.decline'))}</form>`;
}

async function accept(page) {
  if (page.busy) return;
  page.busy = true;
  page.problem = null;
  page.redraw();
  try {
    await post(`/api/v1/outside-offers/${page.one.id}/acceptance`, {}, crypto.randomUUID(), page.one.version);
    await page.reload();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
    page.busy = false;
    page.redraw();
  }
}

async function decline({ one, decline: form, reload }) {
  if (await form.send((body, key) => post(`/api/v1/outside-offers/${one.id}/refusal`, body, key, one.version), missing(form, ['/reason']))) await reload();
}
