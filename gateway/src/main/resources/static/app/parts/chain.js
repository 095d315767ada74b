import { html, nothing } from '../core/lit.js';
import { get, post, Problem } from '../core/api.js';
import { Form } from '../core/form.js';
import { date } from '../core/format.js';
import { t, word, words } from '../core/i18n.js';
import { day, ending, missing, onSubmit, select, text, wrongDays } from './fields.js';
import { empty, mark } from './states.js';

const TONES = { IN_FORCE: ['good', 'check'], AMENDED: ['good', 'pen'], SUSPENDED: ['wait', 'warn'], REPLACED: ['bad', 'cross'], REVOKED: ['bad', 'cross'] };

/** Whether a document holds today, as a mark. */
export function force(value) {
  return value ? mark(...TONES[value] ?? ['calm', 'dash'], word('force', value)) : nothing;
}

/** What a chain needs on a page: what became of the document, and a form for whoever may say more of it. */
export function chainOf(directive, chain, mayEnter, redraw, changed) {
  return { directive, chain, changed, form: mayEnter ? new Form(`chain-${directive.id}`, {}, redraw, 'chain') : null };
}

export function chainView({ directive, chain, changed, form }) {
  const last = chain.successors.at(-1);
  return html`<h2>${t('chain.title')} ${force(chain.standing.force)}</h2>
    ${directive.joinedInto ? html`<p>${t('doubles.joined')} <a href="#/van-ban/${directive.joinedInto}">${t('doubles.joined.open')}</a></p>` : nothing}
    ${last ? html`<p>${t('chain.successor')} ${link(last)}</p>` : nothing}
    ${chain.done.length || chain.does.length ? nothing : empty(t('chain.none'))}
    ${links('chain.done', chain.done)}${links('chain.does', chain.does)}
    ${form && !directive.joinedInto ? html`<details class="no-print" ?open=${form.restored || form.refused}><summary>${t('chain.enter')}</summary>
      <form novalidate @submit=${onSubmit(() => enter(directive, form, changed))}>
        ${select(form, '/kind', t('chain.kind'), words('act'), { required: true })}
        ${day(form, '/on', t('chain.on'), { required: true })}
        ${text(form, '/by', t('chain.by'), { required: true, max: 200 })}
        ${text(form, '/note', t('chain.note'), { max: 1000 })}
        ${ending(form, t('chain.go'))}</form></details>` : nothing}`;
}

function links(key, all) {
  return all.length ? html`<h3>${t(key)}</h3><ul class="list">${all.map(one => html`<li><div class="what">${link(one.other)}
    <p>${one.other.subject ?? nothing}</p><p>${one.note ?? nothing}</p></div>
    <div class="does"><span class="state">${word('act', one.kind)}</span><span class="small">${t('chain.from', { date: date(one.on) })}</span></div></li>`)}</ul>` : nothing;
}

function link(other) {
  return html`<a href="#/van-ban/${other.id}">${other.symbol ?? other.subject ?? t('document.unnamed')}</a>`;
}

async function enter(directive, form, changed) {
  const complaints = [...missing(form, ['/kind', '/on', '/by']), ...wrongDays(form, ['/on'])];
  const done = await form.send(async (body, key) => post(`/api/v1/directives/${directive.id}/acts`, { ...body, by: await bySymbol(body.by, directive.id) }, key), complaints);
  if (done) changed();
}

/** The one document of that symbol; where there is not exactly one, that is said at the field. */
async function bySymbol(symbol, self) {
  const { items } = await get(`/api/v1/directives?symbol=${encodeURIComponent(symbol)}&limit=3`);
  const others = items.filter(one => one.id !== self && !one.joinedInto);
  if (others.length === 1) return others[0].id;
  throw new Problem(422, { title: t('form.wrong'), errors: [{ pointer: '/by', detail: t('chain.by.none') }] });
}
