import { html, nothing } from '../core/lit.js';
import { get } from '../core/api.js';
import { t, words } from '../core/i18n.js';
import { abroad, myUnits, unitName, unitNames } from '../core/lookups.js';
import { adviceRow } from '../parts/advice.js';
import { heading } from '../parts/heading.js';
import { empty, failure } from '../parts/states.js';

const BY = { toAnswer: 'owing', all: 'addressee', sent: 'unit' };
const PAGE = 50;
/** Units that one person works for are few; whoever has more begins with the first of them. */
const UNITS_AT_MOST = 20;

/** What others ask of my units, and what these ask of others; `?bao-cao=` shows those of one report. */
export async function open({ query }, { redraw }) {
  const [mine, senders] = await Promise.all([myUnits().then(all => all.slice(0, UNITS_AT_MOST)), abroad()]);
  const page = { mine, senders, sender: '', dueTo: '', report: query.get('bao-cao'), which: query.get('xem') in BY ? query.get('xem') : 'toAnswer', status: '', items: [], cursors: new Map(), names: new Map(), redraw, problem: null };
  await more(page);
  return { title: () => t('advice.title'), view: () => view(page) };
}

/** A page of each list that goes on; a report has one list, otherwise each of my units has one. */
async function more(page) {
  const keys = page.report ? [`report=${page.report}`] : page.mine.map(unit => `${BY[page.which]}=${unit}`);
  const status = page.status && page.which !== 'toAnswer' ? `&status=${page.status}` : '';
  const narrow = page.report || page.which === 'sent' ? '' : `${page.sender ? `&unit=${encodeURIComponent(page.sender)}` : ''}${page.dueTo ? `&dueTo=${page.dueTo}` : ''}`;
  const open = keys.filter(key => page.cursors.get(key) !== null);
  const answers = await Promise.all(open.map(key => get(`/api/v1/recommendations?${key}${page.report ? '' : status}${narrow}&limit=${PAGE}${page.cursors.get(key) ? `&cursor=${encodeURIComponent(page.cursors.get(key))}` : ''}`)));
  answers.forEach((answer, index) => {
    page.items.push(...answer.items);
    page.cursors.set(open[index], answer.next ?? null);
  });
  page.names = await unitNames(page.items.flatMap(one => [one.unit, one.owner?.unit]));
}

async function show(page, changes) {
  Object.assign(page, changes, { items: [], cursors: new Map(), problem: null });
  await again(page);
}

async function again(page) {
  try {
    await more(page);
  } catch (problem) {
    page.problem = problem;
  }
  page.redraw();
}

function view(page) {
  const goesOn = [...page.cursors.values()].some(Boolean);
  return html`<p class="path"><a href="#/bao-cao">${t('reports.title')}</a></p>${heading(t('advice.title'))}
    ${page.report ? html`<p><a href="#/bao-cao/${page.report}">${t('advice.report.show')}</a></p>` : filters(page)}
    ${page.problem ? failure(page.problem) : nothing}
    ${page.items.length ? html`<ul class="list">${page.items.map(one => adviceRow(one, page.names))}</ul>` : empty(t(`advice.none.${page.report ? 'sent' : page.which}`))}
    ${goesOn ? html`<div class="buttons"><button type="button" @click=${() => again(page)}>${t('advice.more')}</button></div>` : nothing}`;
}

function filters(page) {
  return html`<div class="buttons" role="group" aria-label=${t('advice.title')}>${Object.keys(BY).map(which => html`<button type="button" class=${which === page.which ? 'first' : ''} aria-pressed=${which === page.which}
      @click=${() => show(page, { which })}>${t(`advice.${which}`)}</button>`)}</div>
    ${page.which === 'toAnswer' ? nothing : html`<div class="field"><label for="advice-status">${t('advice.status')}</label>
      <select id="advice-status" @change=${event => show(page, { status: event.target.value })}><option value="">${t('filter.all')}</option>
      ${words('adviceStatus').map(([value, text]) => html`<option value=${value} ?selected=${value === page.status}>${text}</option>`)}</select></div>`}
    ${page.which === 'sent' ? nothing : narrowing(page)}`;
}

/** By the tenant that asks, of which one of our units stands for each, and by the last day for the answer. */
function narrowing(page) {
  return html`${page.senders.length ? html`<div class="field"><label for="advice-sender">${t('advice.sender')}</label>
      <select id="advice-sender" @change=${event => show(page, { sender: event.target.value })}><option value="">${t('filter.all')}</option>
      ${page.senders.map(one => html`<option value=${one.id} ?selected=${one.id === page.sender}>${unitName(one)}</option>`)}</select></div>` : nothing}
    <div class="field"><label for="advice-due">${t('advice.dueTo')}</label>
      <input id="advice-due" type="date" .value=${page.dueTo} @change=${event => show(page, { dueTo: event.target.value })}></div>`;
}
