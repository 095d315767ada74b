import { html, nothing } from '../core/lit.js';
import { get } from '../core/api.js';
import { Form } from '../core/form.js';
import { date, readDate, today } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { goTo } from '../core/routes.js';
import { day as dayField, missing, onSubmit, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

/** Levels shown at once; what is deeper is one click further. */
const LEVELS = 2;

/** The units as they stood on a day, from the top or below one of them. */
export async function open({ query }, { redraw }) {
  const day = readDate(query.get('ngay') ?? '') ?? today();
  const top = query.get('tu');
  const answer = await get(`/api/v1/units/tree?asOf=${day}&depth=${LEVELS}${top ? `&top=${encodeURIComponent(top)}` : ''}`);
  const form = new Form('units.day', { day }, redraw);
  form.forget();
  const page = { day, top, form, items: answer.items };
  return { title: () => t('units.title'), view: () => view(page) };
}

function view(page) {
  const below = new Map();
  page.items.filter(one => one.depth > 0).forEach(one => below.set(one.parent, [...(below.get(one.parent) ?? []), one]));
  const roots = page.items.filter(one => one.depth === 0);
  return html`${page.top ? html`<p class="path"><a href="#/don-vi?ngay=${page.day}">${t('units.title')}</a></p>` : nothing}
    ${heading(t('units.title'))}
    <form class="columns filters" novalidate @submit=${onSubmit(() => choose(page))}>
      ${dayField(page.form, '/day', t('units.asOf'), { required: true })}<div class="buttons"><button>${t('units.show')}</button></div></form>
    <p role="status">${t('units.shown', { n: page.items.length, day: date(page.day) })}</p>
    ${roots.length ? html`<ul class="tree">${roots.map(one => branch(page, one, below))}</ul>` : empty(t('units.none'))}`;
}

function choose({ form, top }) {
  form.errors = [...missing(form, ['/day']), ...wrongDays(form, ['/day'])];
  if (form.errors.length) form.refuse();
  else goTo(`don-vi?ngay=${form.value('/day')}${top ? `&tu=${top}` : ''}`);
}

function branch(page, one, below) {
  const children = below.get(one.id) ?? [];
  return html`<li><a href="#/don-vi/${one.id}?ngay=${page.day}">${one.name}</a> <span class="small">${word('groupKind', one.kind)}</span>
    ${children.length ? html`<ul>${children.map(child => branch(page, child, below))}</ul>` : nothing}
    ${one.below && !children.length ? html` <a class="small" href="#/don-vi?ngay=${page.day}&tu=${one.id}">${t('units.below', { n: one.below })}</a>` : nothing}</li>`;
}
