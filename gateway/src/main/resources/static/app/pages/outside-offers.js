import { html, nothing } from '../core/lit.js';
import { get } from '../core/api.js';
import { date } from '../core/format.js';
import { t, word, words } from '../core/i18n.js';
import { myUnits, unitNames } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { empty, failure } from '../parts/states.js';
import { offerState } from '../parts/offer-state.js';

const PAGE = 50;
/** Units that one person works for are few; whoever has more begins with the first of them. */
const UNITS_AT_MOST = 20;

/** What somebody outside offers to the grand challenges of my units; those that wait come first to be shown. */
export async function open(params, { redraw }) {
  const mine = (await myUnits()).slice(0, UNITS_AT_MOST);
  const page = { mine, status: 'RECEIVED', items: [], cursors: new Map(), names: new Map(), redraw, problem: null };
  await more(page);
  return { title: () => t('offers.title'), view: () => view(page) };
}

/** A page of the list of each unit that goes on. */
async function more(page) {
  const on = page.mine.filter(unit => page.cursors.get(unit) !== null);
  const status = page.status ? `&status=${page.status}` : '';
  const answers = await Promise.all(on.map(unit => get(`/api/v1/outside-offers?unit=${unit}${status}&limit=${PAGE}${page.cursors.get(unit) ? `&cursor=${encodeURIComponent(page.cursors.get(unit))}` : ''}`)));
  answers.forEach((answer, index) => {
    page.items.push(...answer.items);
    page.cursors.set(on[index], answer.next ?? null);
  });
  page.names = await unitNames(page.items.map(one => one.unit));
}

async function show(page, status) {
  Object.assign(page, { status, items: [], cursors: new Map() });
  await again(page);
}

async function again(page) {
  page.problem = null;
  try {
    await more(page);
  } catch (problem) {
    page.problem = problem;
  }
  page.redraw();
}

function view(page) {
  const goesOn = [...page.cursors.values()].some(Boolean);
  return html`<p class="path"><a href="#/ke-hoach">${t('plans.title')}</a></p>${heading(t('offers.title'))}
    <div class="field"><label for="offers-status">${t('offers.status')}</label>
      <select id="offers-status" @change=${event => show(page, event.target.value)}><option value="" ?selected=${!page.status}>${t('filter.all')}</option>
      ${words('offerStatus').map(([value, text]) => html`<option value=${value} ?selected=${value === page.status}>${text}</option>`)}</select></div>
    ${page.problem ? failure(page.problem, () => again(page)) : nothing}
    ${page.items.length ? html`<ul class="list">${page.items.map(one => row(one, page.names))}</ul>` : page.problem ? nothing : empty(t(page.status === 'RECEIVED' ? 'offers.none.waiting' : 'offers.none'))}
    ${goesOn ? html`<div class="buttons"><button type="button" @click=${() => again(page)}>${t('offers.more')}</button></div>` : nothing}`;
}

function row(one, names) {
  return html`<li><div class="what"><a href="#/de-xuat/${one.id}">${one.title}</a>
    <p>${one.organisation} (${word('offerKind', one.organisationKind)}) · ${names.get(one.unit)} · ${date(one.receivedOn)}</p></div><div class="does">${offerState(one)}</div></li>`;
}
