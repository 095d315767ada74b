import { html, nothing } from '../core/lit.js';
import { get, post } from '../core/api.js';
import { Reckoning, wordsOf } from '../core/deadlines.js';
import { Form } from '../core/form.js';
import { t } from '../core/i18n.js';
import { documentName } from '../core/format.js';
import { directive, myPosts, unitName, units, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { deadlineFaults, deadlineFields } from '../parts/deadline-fields.js';
import { area, ending, missing, onSubmit, select, text, ticks } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

/** A task out of a document (`?van-ban=`) or of a plan (`?ke-hoach=`), or a part of a task (`?cha=`). */
export async function open({ query }, { redraw }) {
  const [under, every, below, posts] = await Promise.all([origin(query), units(), unitsUnderMe('ISSUE'), myPosts()]);
  const near = new Set(below.map(one => one.id));
  const bodies = every.filter(one => one.hasAccounts || near.has(one.id)).sort((one, other) => near.has(other.id) - near.has(one.id)).map(one => [one.id, unitName(one)]);
  const form = new Form(`task.${under?.parent?.id ?? under?.source.id}`, { roles: [{ role: 'LEAD', unit: '' }], coordinators: [] }, redraw);
  const page = { under, bodies, form, redraw, reckoning: new Reckoning(redraw), gives: posts.some(one => one.rights.includes('ISSUE')) };
  const title = () => t(under?.parent ? 'task.givePart' : 'task.give');
  return { title, view: () => view(page, title()) };
}

/** Out of what the task comes; a part comes out of the same as the whole. */
async function origin(query) {
  if (query.get('cha')) {
    const parent = await get(`/api/v1/tasks/${query.get('cha')}`);
    return { parent, source: { kind: parent.source.kind, id: parent.source.id }, directive: parent.directive, name: parent.title, href: `#/nhiem-vu/${parent.id}` };
  }
  if (query.get('ke-hoach')) {
    const plan = await get(`/api/v1/plans/${query.get('ke-hoach')}`);
    return { source: { kind: 'PLAN', id: plan.id }, directive: plan.directives?.[0], name: plan.subject, href: `#/ke-hoach/${plan.id}` };
  }
  const letter = query.get('van-ban') ? await directive(query.get('van-ban')) : null;
  return letter && { source: { kind: 'DIRECTIVE', id: letter.id }, directive: letter.id, name: `${documentName(letter)} – ${letter.subject ?? ''}`, href: `#/van-ban/${letter.id}` };
}

async function give(page) {
  const { form } = page;
  const complaints = [...missing(form, ['/title', '/roles/0/unit']), ...deadlineFaults(form)];
  if (!complaints.length) complaints.push(...unseen(page));
  const done = await form.send((body, key) => post('/api/v1/tasks', taskOf(page, body), key), complaints);
  if (done) goTo(`nhiem-vu/${done.id}`);
}

function taskOf(page, { title, deliverable, text: content, roles, coordinators = [] }) {
  const { under } = page;
  const [lead] = roles;
  return {
    source: under.source, ...(under.directive ? { directive: under.directive } : {}), ...(under.parent ? { parent: under.parent.id } : {}), title, deliverable, text: content,
    roles: [lead, ...coordinators.filter(unit => unit !== lead.unit).map(unit => ({ role: 'COORDINATE', unit }))], deadline: deadlineOf(page),
  };
}

/** Nothing is sent before its last day was there to be seen. */
function unseen({ form, reckoning }) {
  const terms = form.value('/terms') ?? {};
  reckoning.again();
  return !terms.form || reckoning.of(terms) ? [] : [{ pointer: '/terms/named', detail: t('terms.look') }];
}

/** The words, and the day that was shown; undefined for none. */
function deadlineOf({ form, reckoning }) {
  const terms = form.value('/terms');
  return terms?.form ? { asWritten: form.value('/deadline/asWritten')?.trim() || wordsOf(terms), date: reckoning.of(terms).date } : undefined;
}

function view(page, title) {
  const { form, under, bodies } = page;
  if (!under || !page.gives) return html`${heading(title)}${empty(under ? t('task.cannot') : t('notFound.text'), { href: '#/van-ban', text: t('directives.title') })}`;
  const others = bodies.filter(([id]) => id !== form.value('/roles/0/unit'));
  return html`<p class="path">${t('task.under')} <a href=${under.href}>${under.name}</a></p>${heading(title)}
    <form novalidate aria-label=${title} @submit=${onSubmit(() => give(page))}>
      ${area(form, '/title', t('task.title.field'), { required: true, rows: 2, max: 1000, hint: t('task.title.hint') })}
      ${text(form, '/deliverable', t('task.deliverable'), { max: 1000 })}
      ${select(form, '/roles/0/unit', t('task.lead'), bodies, { required: true })}
      <details ?open=${form.restored}><summary>${t('task.coordinators.choose')}</summary>${others.length ? ticks(form, '/coordinators', t('task.coordinators'), others) : nothing}</details>
      ${deadlineFields(form, page.reckoning, { document: false })}
      <details ?open=${form.restored}><summary>${t('task.more')}</summary>${area(form, '/text', t('task.text'), { rows: 5, max: 10000 })}</details>
      ${ending(form, title)}
    </form>`;
}
