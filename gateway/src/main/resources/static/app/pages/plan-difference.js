import { html, nothing } from '../core/lit.js';
import { get, list } from '../core/api.js';
import { date } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { goTo } from '../core/routes.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

/** What one edition of a plan says differently from another, section by section and word by word. */
export async function open({ id, query }) {
  const chosen = ['from', 'to'].filter(name => query.get(name)).map(name => `${name}=${encodeURIComponent(query.get(name))}`).join('&');
  const [difference, editions] = await Promise.all([get(`/api/v1/plans/${id}/difference${chosen ? `?${chosen}` : ''}`), list(`/api/v1/plans/${id}/editions`)]);
  const page = { id, difference, editions };
  return { title: () => t('difference.title'), view: () => view(page) };
}

function view({ id, difference, editions }) {
  const { from, to, parts, sections } = difference;
  return html`<p class="path"><a href="#/ke-hoach/${id}">${to.subject}</a></p>${heading(t('difference.title'))}
    <div class="columns">${chooser('from', t('difference.from'), from, to)}${chooser('to', t('difference.to'), to, from)}</div>
    <p class="small">${t('difference.legend')}</p>
    ${parts.length || sections.length ? nothing : empty(t('difference.none'))}
    ${parts.length ? html`<h2>${t('difference.parts')}</h2>${parts.map(one => html`<section class="card"><h3>${word('planPart', one.part)}</h3>${stretches(one.words)}</section>`)}` : nothing}
    ${sections.length ? html`<h2>${t('difference.sections')}</h2>${sections.map(section)}` : nothing}`;

  function chooser(name, label, chosen, other) {
    const choose = event => goTo(`ke-hoach/${id}/khac?${name}=${event.target.value}&${name === 'from' ? 'to' : 'from'}=${other.edition}`);
    return html`<div class="field"><label for="edition-${name}">${label}</label><select id="edition-${name}" @change=${choose}>
      ${editions.map(one => html`<option value=${one.edition} ?selected=${one.edition === chosen.edition}>${editionName(one)}</option>`)}</select></div>`;
  }
}

/** An edition by its count, number and date. */
export function editionName(one) {
  return `${t('editions.nth', { n: one.edition })}${one.number ? ` · ${one.number}${one.symbol}` : ''}${one.date ? ` · ${date(one.date)}` : ''} · ${word('document', one.status)}`;
}

function section(one) {
  const place = one.before && one.after && one.before !== one.after ? `${one.before} → ${one.after}` : one.after ?? one.before;
  return html`<section class="card"><h3>${place} <span class="small">${one.kinds.map(kind => word('sectionChange', kind)).join(', ')}</span></h3>${stretches(one.words)}</section>`;
}

function stretches(words) {
  return html`<p class="written">${words.map(({ kind, text }) => (kind === 'ADDED' ? html`<ins>${text}</ins>` : kind === 'REMOVED' ? html`<del>${text}</del>` : text))}</p>`;
}
