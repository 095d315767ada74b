import { html, nothing, repeat } from '../core/lit.js';
import { get, Problem } from '../core/api.js';
import { date, documentName, number } from '../core/format.js';
import { t, words } from '../core/i18n.js';
import { directivesById } from '../core/lookups.js';
import { select } from './fields.js';
import { icon } from './icons.js';
import { mark } from './states.js';

const OFFERED = 10;
const TYPED_AT_MOST = 200;

/**
 * What is needed to choose the documents that a draft names.
 * @param {string} [self] the draft itself, which cites others only
 */
export async function citingOf(form, self, redraw) {
  return { form, self, redraw, known: await directivesById(cited(form).map(one => one.directive)), typed: '', found: null, more: false, problem: null };
}

const cited = form => form.value('/citations') ?? [];

/** Documents that the draft rests on or names, and a search for more of them among those registered. */
export function citationFields(at) {
  const { form } = at;
  const all = cited(form);
  return html`<fieldset id="citations"><legend>${t('cite.title')} <span class="count">(${number(all.length)})</span></legend>
    ${all.length ? repeat(all, one => one, (one, index) => row(at, one, index)) : html`<p class="small">${t('cite.none')}</p>`}
    ${search(at)}</fieldset>`;
}

function row({ form, known }, one, index) {
  const document = known.get(one.directive);
  const wrong = form.error(`/citations/${index}/directive`);
  return html`<div class="row"><p><a href="#/van-ban/${one.directive}" target="_blank" rel="noopener">${documentName(document)}</a>${about(document)}</p>
    ${wrong ? html`<p class="error">${icon('warn')}${wrong}</p>` : nothing}
    ${select(form, `/citations/${index}/relation`, t('cite.relation', { name: documentName(document) }), words('relation'), { required: true, withoutBlank: true })}
    <button type="button" class="plain" @click=${() => drop(form, index)}>${icon('cross')}${t('cite.drop', { name: documentName(document) })}</button></div>`;
}

function about(document) {
  const said = [document?.symbol && document.subject, document?.issuer?.name, date(document?.date)].filter(Boolean);
  return said.length ? html` <span class="small">${said.join(' · ')}</span>` : nothing;
}

/** Complaints name documents by their place, which is another one afterwards. */
function drop(form, index) {
  form.errors = form.errors.filter(error => !error.pointer?.startsWith('/citations/'));
  form.drop('/citations', index);
}

function search(at) {
  const { problem } = at;
  const wrong = problem && (problem.errors[0]?.detail ?? problem.message);
  return html`<div class="field ${wrong ? 'wrong' : ''}"><label for="cite-words">${t('cite.find')}</label><p class="hint" id="cite-words-hint">${t('find.hint')}</p>
      <input id="cite-words" type="search" maxlength=${TYPED_AT_MOST} autocomplete="off" aria-describedby=${wrong ? 'cite-words-hint cite-words-error' : 'cite-words-hint'} aria-invalid=${wrong ? 'true' : 'false'}
        .value=${at.typed} @input=${event => { at.typed = event.target.value; }} @keydown=${event => whenEntered(at, event)}>
      ${wrong ? html`<p class="error" id="cite-words-error">${icon('warn')}${wrong}</p>` : nothing}</div>
    <button type="button" @click=${() => find(at)}>${t('find.go')}</button>
    ${at.found ? results(at) : nothing}`;
}

/** The key that sends a form looks for documents here. */
function whenEntered(at, event) {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  find(at);
}

async function find(at) {
  const typed = at.typed.trim();
  Object.assign(at, { found: null, problem: null });
  try {
    if (typed) {
      const { items, next } = await get(`/api/v1/directives?limit=${OFFERED}&q=${encodeURIComponent(typed)}`);
      Object.assign(at, { found: items.filter(one => one.id !== at.self && !one.joinedInto), more: Boolean(next) });
    }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    at.problem = problem;
  }
  at.redraw();
}

function results(at) {
  const { found, form } = at;
  const there = new Set(cited(form).map(one => one.directive));
  return html`<p class="small" role="status">${found.length ? t(at.more ? 'cite.first' : 'filter.count', { n: number(found.length) }) : t('find.none')}</p>
    ${found.length ? html`<ul class="list">${found.map(one => html`<li><div class="what"><strong>${documentName(one)}</strong><p>${about(one)}</p></div>
      <div class="does">${there.has(one.id) ? mark('good', 'check', t('cite.there'))
        : html`<button type="button" aria-label="${t('cite.add')}: ${documentName(one)}" @click=${() => add(at, one)}>${icon('plus')}${t('cite.add')}</button>`}</div></li>`)}</ul>` : nothing}`;
}

/** A document is the basis of the draft unless somebody says otherwise. */
function add({ form, known }, one) {
  known.set(one.id, one);
  form.add('/citations', { directive: one.id, relation: 'BASED_ON' });
}
