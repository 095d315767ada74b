import { html, nothing } from '../core/lit.js';
import { listOrNothing, post } from '../core/api.js';
import { t, words } from '../core/i18n.js';
import { unitName } from '../core/lookups.js';
import { area, day, ending, missing, onSubmit, select, text, wrongDays } from './fields.js';

const ANSWERS = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'FORWARDED'];
const answerWords = () => words('adviceState').filter(([value]) => ANSWERS.includes(value));

/** An answer in words; where it is forwarded, also whereto or by which letter. */
export function answerForm(page) {
  const { answer: form, outside, heads, one, all } = page;
  const forwarded = form.value('/state') === 'FORWARDED';
  const choices = answerWords().filter(([value]) => value !== 'FORWARDED' || heads || outside);
  const elsewhere = all.filter(unit => unit.id !== one.addresseeUnit).map(unit => [unit.id, unitName(unit)]);
  return html`<form class="card" novalidate aria-label=${t('advice.answer')} @submit=${onSubmit(() => send(page))}><h2>${t(outside ? 'advice.answer.noted' : 'advice.answer')}</h2>
    ${outside ? html`<p class="hint">${t('advice.answer.hint')}</p>` : nothing}
    ${select(form, '/state', t('advice.answer.state'), choices, { required: true })}
    ${area(form, '/text', t('advice.answer.text'), { required: true, rows: 3, max: 4000 })}
    ${forwarded && !outside ? select(form, '/to', t('advice.answer.to'), elsewhere, { blank: t('advice.answer.to.blank') }) : nothing}
    ${outside || (forwarded && !form.value('/to')) ? html`<div class="columns">${text(form, '/document/symbol', t('advice.answer.symbol'), { max: 100, required: forwarded })}${day(form, '/document/date', t('advice.answer.date'), { required: forwarded })}</div>` : nothing}
    ${ending(form, t('advice.answer.send'))}</form>`;
}

async function send({ answer: form, one, reload }) {
  const paper = form.value('/document/symbol') || form.value('/document/date');
  const asks = ['/state', '/text', ...(paper ? ['/document/symbol', '/document/date'] : [])];
  if (await form.send((body, key) => post(`/api/v1/recommendations/${one.id}/answers`, answerOf(body), key), [...missing(form, asks), ...wrongDays(form, ['/document/date'])])) await reload();
}

/** Whereto belongs to what is forwarded alone, whatever was chosen before. */
function answerOf({ to, ...body }) {
  return body.state === 'FORWARDED' && to ? { ...body, to, document: undefined } : body;
}

/** Who answers for the addressee, by when. */
export function ownerForm(page) {
  const { owner: form, one, all } = page;
  const below = under(all, one.addresseeUnit);
  if (form.value('/unit') && page.postsOf !== form.value('/unit')) loadPosts(page);
  return html`<details class="card" ?open=${form.restored || form.refused}><summary>${t('advice.assign')}</summary>
    <form novalidate aria-label=${t('advice.assign')} @submit=${onSubmit(() => assign(page))}>
    ${select(form, '/unit', t('advice.assign.unit'), below.map(unit => [unit.id, unitName(unit)]), { required: true })}
    ${page.posts.length ? select(form, '/position', t('advice.assign.post'), page.posts.map(post => [post.id, post.title]), { blank: t('advice.assign.post.blank') }) : nothing}
    ${day(form, '/dueOn', t('advice.due'))}
    ${ending(form, t('advice.assign.go'))}</form></details>`;
}

/** Posts of the chosen unit that may answer; without the right to read them the unit alone is named. */
async function loadPosts(page) {
  page.postsOf = page.owner.value('/unit');
  const posts = await listOrNothing(`/api/v1/positions?unit=${page.postsOf}`, () => {});
  page.posts = posts.filter(post => post.rights.includes('REPORT') || post.rights.includes('APPROVE'));
  page.redraw();
}

function under(all, top) {
  const inside = new Set([top]);
  for (let before = 0; before < inside.size;) {
    before = inside.size;
    all.filter(one => inside.has(one.parent)).forEach(one => inside.add(one.id));
  }
  return all.filter(one => inside.has(one.id));
}

async function assign({ owner: form, one, posts, reload }) {
  const ready = ({ position, ...body }) => ({ ...body, ...(posts.some(post => post.id === position) ? { position } : {}) });
  if (await form.send((body, key) => post(`/api/v1/recommendations/${one.id}/owner`, ready(body), key), [...missing(form, ['/unit']), ...wrongDays(form, ['/dueOn'])])) await reload();
}
