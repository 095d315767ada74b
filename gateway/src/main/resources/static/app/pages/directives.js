import { html, nothing } from '../core/lit.js';
import { get, list, Problem } from '../core/api.js';
import { t, word, words } from '../core/i18n.js';
import { date, documentName } from '../core/format.js';
import { myPosts } from '../core/lookups.js';
import { force } from '../parts/chain.js';
import { heading } from '../parts/heading.js';
import { empty, failure } from '../parts/states.js';
import { urgencyMark } from '../parts/urgency.js';

/** Documents are looked for by the service, which finds them without marks and by any form of their symbol. */
const TYPED_AT_MOST = 200;

/** Documents, newest first, narrowed while one types and looked for among all of them when it is sent. */
export async function open(params, { redraw }) {
  const [items, posts] = await Promise.all([list('/api/v1/directives'), myPosts()]);
  const page = { all: newestFirst(items), found: null, next: null, redraw, typed: '', urgency: '', problem: null,
    direction: params.query.get('huong') ?? '', register: posts.some(one => one.rights.includes('ISSUE')) };
  return { title: () => t('directives.title'), view: () => view(page) };
}

/** Without marks and case, so that `ke hoach` finds `Kế hoạch`. */
export function plain(text) {
  return (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}

function newestFirst(items) {
  return items.sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
}

const asUrgent = ({ urgency }, before) => (urgency ? `${before}urgency=${urgency}` : '');

/** Documents of one urgency are asked for as such; what was looked for is looked for again among them. */
async function narrow(page, urgency) {
  Object.assign(page, { urgency, problem: null });
  try {
    page.all = newestFirst(await list(`/api/v1/directives${asUrgent(page, '?')}`));
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  }
  if (page.found) await find(page);
  else page.redraw();
}

/** Looks for what was typed, or for more of it. */
async function find(page, cursor) {
  const typed = page.typed.trim();
  page.problem = null;
  try {
    const answer = typed ? await get(`/api/v1/directives?limit=50&q=${encodeURIComponent(typed)}${asUrgent(page, '&')}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`) : null;
    page.found = answer && [...cursor ? page.found : [], ...answer.items];
    page.next = answer?.next ?? null;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  }
  page.redraw();
}

function view(page) {
  const wanted = page.found ? '' : plain(page.typed.trim());
  const shown = (page.found ?? page.all).filter(one => (!page.direction || one.direction === page.direction)
    && plain(`${documentName(one)} ${one.subject} ${one.issuer?.name}`).includes(wanted));
  return html`
    ${heading(t('directives.title'), html`<span class="buttons"><a class="button" href="#/so-van-ban">${t('register.open')}</a>${page.register ? html`<a class="button" href="#/van-ban/trung">${t('doubles.open')}</a><a class="button" href="#/van-ban/soan?loai=ORAL_INSTRUCTION">${t('issue.spoken.start')}</a><a class="button" href="#/van-ban/soan">${t('issue.start')}</a><a class="button first" href="#/van-ban/moi">${t('receive.start')}</a>` : nothing}</span>`)}
    <form class="columns filters" role="search" @submit=${event => { event.preventDefault(); find(page); }}>
      <div class="field"><label for="words">${t('find.words')}</label><p class="hint" id="words-hint">${t('find.hint')}</p>
        <input id="words" type="search" maxlength=${TYPED_AT_MOST} aria-describedby="words-hint" .value=${page.typed} @input=${event => typed(page, event.target.value)}></div>
      <div class="field"><label for="direction">${t('directives.direction')}</label><select id="direction" @change=${event => { page.direction = event.target.value; page.redraw(); }}>
        <option value="">${t('filter.all')}</option>${words('direction').map(([value, text]) => html`<option value=${value} ?selected=${value === page.direction}>${text}</option>`)}</select></div>
      <div class="field"><label for="urgency">${t('directive.urgency')}</label><select id="urgency" @change=${event => narrow(page, event.target.value)}>
        <option value="">${t('filter.all')}</option>${words('urgency').map(([value, text]) => html`<option value=${value} ?selected=${value === page.urgency}>${text}</option>`)}</select></div>
      <div class="buttons"><button>${t('find.go')}</button></div>
    </form>
    ${page.problem ? failure(page.problem, () => find(page)) : nothing}
    <p class="small" role="status">${t('filter.count', { n: shown.length })}</p>
    ${shown.length ? html`<ul class="list">${shown.map(row)}</ul>` : empty(t(page.found ? 'find.none' : 'directives.none'), page.register ? { href: '#/van-ban/moi', text: t('receive.start') } : undefined)}
    ${page.found && page.next ? html`<button type="button" @click=${() => find(page, page.next)}>${t('find.more')}</button>` : nothing}`;
}

/** Typing narrows what is here at once; the service is asked when it is sent. */
function typed(page, value) {
  page.typed = value;
  page.found = null;
  page.next = null;
  page.redraw();
}

function row(one) {
  return html`<li><div class="what"><a href="#/van-ban/${one.id}">${documentName(one)}</a>
    <p>${one.symbol && one.subject ? one.subject : nothing}</p>
    <p>${word('documentKind', one.kind)}${one.issuer?.name ? html` · ${one.issuer.name}` : nothing}${one.date ? html` · ${date(one.date)}` : nothing}</p></div>
    <div class="does">${urgencyMark(one)}<span class="state">${word('direction', one.direction)}</span>${one.joinedInto ? html`<span class="small">${t('doubles.joined')}</span>` : nothing}
    ${['SUSPENDED', 'REPLACED', 'REVOKED', 'AMENDED'].includes(one.force) ? force(one.force) : nothing}</div></li>`;
}
