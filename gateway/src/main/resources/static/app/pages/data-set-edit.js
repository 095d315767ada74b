import { html, nothing } from '../core/lit.js';
import { get, post, put } from '../core/api.js';
import { Form } from '../core/form.js';
import { t, words } from '../core/i18n.js';
import { unitName, units, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { area, ending, missing, onSubmit, select, text, ticks } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

const PATH = '/api/v1/data-sets';
/** Whoever reads a value has to know how exact it is and of what. */
const USUAL = ['from', 'to', 'unit', 'name', 'value', 'qualifier', 'unitOfMeasure', 'reason'];

/** Says what a data set is; nothing leaves by that. */
export async function open({ id }, { redraw }) {
  const [mine, every, before] = await Promise.all([unitsUnderMe('REPORT'), units(), id ? get(`${PATH}/${id}`) : null]);
  const named = list => list.map(one => [one.id, unitName(one)]);
  const form = new Form(`data-set.${id ?? ''}.${before?.version ?? ''}`, before ? typed(before) : { slug: '', title: '', description: '', unit: mine[0]?.id ?? '', contact: mine[0]?.id ?? '', frequency: 'MONTHLY', keywords: '', columns: USUAL }, redraw);
  const page = { id, before, form, mine: named(before ? every : mine), every: named(every) };
  return { title: () => t(id ? 'sets.edit' : 'sets.start'), view: () => view(page) };
}

const typed = ({ id, version, versions, keywords, ...one }) => ({ ...one, keywords: keywords.join(', ') });

function ready({ keywords, ...body }) {
  const each = (keywords ?? '').split(',').map(one => one.trim()).filter(Boolean);
  return { ...body, keywords: each };
}

async function save({ id, before, form }) {
  const complaints = missing(form, ['/title', '/slug', '/description', '/unit', '/contact', '/frequency', '/columns']);
  const done = await form.send((body, key) => (id ? put(`${PATH}/${id}`, ready(body), before.version) : post(PATH, ready(body), key)), complaints);
  if (done) goTo(`du-lieu-mo/${done.id}`);
}

function view(page) {
  const { form, id, mine } = page;
  const title = t(id ? 'sets.edit' : 'sets.start');
  if (!mine.length) return html`${heading(title)}${empty(t('sets.noRight'), { href: '#/du-lieu-mo', text: t('sets.title') })}`;
  return html`<p class="path"><a href="#/du-lieu-mo">${t('sets.title')}</a></p>${heading(title)}
    <form novalidate @submit=${onSubmit(() => save(page))}>
      ${text(form, '/title', t('sets.name'), { required: true, max: 300 })}
      ${id ? nothing : text(form, '/slug', t('sets.slug'), { required: true, max: 60, hint: t('sets.slug.hint') })}
      ${area(form, '/description', t('sets.description'), { required: true, rows: 3, max: 2000 })}
      <div class="columns">${select(form, '/unit', t('sets.publisher'), mine, { required: true, withoutBlank: true })}
        ${select(form, '/contact', t('sets.contact'), page.every, { required: true, withoutBlank: true, hint: t('sets.contact.hint') })}
        ${select(form, '/frequency', t('sets.frequency'), words('frequency'), { required: true, withoutBlank: true })}</div>
      ${ticks(form, '/columns', t('sets.columns'), words('openColumn'), { hint: t('sets.columns.hint') })}
      ${text(form, '/keywords', t('sets.keywords'), { max: 500, hint: t('sets.keywords.hint') })}
      ${ending(form, t('sets.save'))}
    </form>`;
}
