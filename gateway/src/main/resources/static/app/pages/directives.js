import { html, nothing } from '../core/lit.js';
import { list } from '../core/api.js';
import { t, word, words } from '../core/i18n.js';
import { date, documentName } from '../core/format.js';
import { myPosts } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

/** Every document, newest first, with those for information last; filtered by words and by the way it went. */
export async function open(params, { redraw }) {
  const [items, posts] = await Promise.all([list('/api/v1/directives'), myPosts()]);
  items.sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  const page = { items, redraw, words: '', direction: params.query.get('huong') ?? '', register: posts.some(one => one.rights.includes('ISSUE')) };
  return { title: () => t('directives.title'), view: () => view(page) };
}

/** Without marks and case, so that `ke hoach` finds `Kế hoạch`. */
export function plain(text) {
  return (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}

function view(page) {
  const wanted = plain(page.words);
  const shown = page.items.filter(one => (!page.direction || one.direction === page.direction)
    && plain(`${documentName(one)} ${one.subject} ${one.issuer?.name}`).includes(wanted));
  const change = (name, value) => { page[name] = value; page.redraw(); };
  return html`
    ${heading(t('directives.title'), page.register ? html`<a class="button first" href="#/van-ban/moi">${t('receive.start')}</a>` : nothing)}
    <div class="columns filters">
      <div class="field"><label for="words">${t('filter.words')}</label><input id="words" type="search" .value=${page.words} @input=${event => change('words', event.target.value)}></div>
      <div class="field"><label for="direction">${t('directives.direction')}</label><select id="direction" @change=${event => change('direction', event.target.value)}>
        <option value="">${t('filter.all')}</option>${words('direction').map(([value, text]) => html`<option value=${value} ?selected=${value === page.direction}>${text}</option>`)}</select></div>
    </div>
    <p class="small" role="status">${t('filter.count', { n: shown.length })}</p>
    ${shown.length ? html`<ul class="list">${shown.map(row)}</ul>` : empty(t('directives.none'), page.register ? { href: '#/van-ban/moi', text: t('receive.start') } : undefined)}`;
}

function row(one) {
  return html`<li><div class="what"><a href="#/van-ban/${one.id}">${documentName(one)}</a>
    <p>${one.symbol && one.subject ? one.subject : nothing}</p>
    <p>${word('documentKind', one.kind)}${one.issuer?.name ? html` · ${one.issuer.name}` : nothing}${one.date ? html` · ${date(one.date)}` : nothing}</p></div>
    <div class="does"><span class="state">${word('direction', one.direction)}</span></div></li>`;
}
