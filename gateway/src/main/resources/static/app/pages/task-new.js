import { html } from '../core/lit.js';
import { get, post, Problem } from '../core/api.js';
import { Reckoning } from '../core/deadlines.js';
import { Form } from '../core/form.js';
import { t } from '../core/i18n.js';
import { documentName } from '../core/format.js';
import { directive, myPosts } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { atItsPart, blankPeople, partsOf } from '../core/task-draft.js';
import { deadlineFaults, deadlineFields, deadlineOf, unseen } from '../parts/deadline-fields.js';
import { area, ending, missing, onSubmit, text } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';
import { bodiesFor, peopleFields } from '../parts/task-people.js';

/** A task out of a document (`?van-ban=`) or of a plan (`?ke-hoach=`), or a part of a task (`?cha=`), or of a recommendation (`?kien-nghi=`). */
export async function open({ query }, { redraw }) {
  const [under, bodies, posts] = await Promise.all([origin(query), bodiesFor(), myPosts()]);
  const form = new Form(`task.${under?.parent?.id ?? under?.source.id}`, { ...blankPeople(), terms: { form: '' } }, redraw);
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
  if (query.get('kien-nghi')) return ofAdvice(query.get('kien-nghi'));
  const letter = query.get('van-ban') ? await directive(query.get('van-ban')) : null;
  return letter && { source: { kind: 'DIRECTIVE', id: letter.id }, directive: letter.id, name: `${documentName(letter)} – ${letter.subject ?? ''}`, href: `#/van-ban/${letter.id}` };
}

/** Of a recommendation; the letter is that of the report that makes it. */
async function ofAdvice(id) {
  const one = await get(`/api/v1/recommendations/${id}`);
  const report = await get(`/api/v1/reports/${one.report}`).catch(() => null);
  return { source: { kind: 'RECOMMENDATION', id }, directive: report?.directive, name: one.text, href: `#/kien-nghi/${id}`, advice: id };
}

async function give(page) {
  const { form } = page;
  const complaints = [...missing(form, ['/title', '/roles/0/unit']), ...deadlineFaults(form)];
  if (!complaints.length) complaints.push(...unseen(form, page.reckoning));
  const done = await form.send((body, key) => post('/api/v1/tasks', taskOf(page, body), key).catch(problem => atItsField(form, problem)), complaints);
  if (!done) return;
  if (page.under.advice) await post(`/api/v1/recommendations/${page.under.advice}/task`, { task: done.id }).catch(tolerated);
  goTo(`nhiem-vu/${done.id}`);
}

/** The task is made and names its recommendation; where that cannot be told yet, the task is shown all the same. */
function tolerated(problem) {
  if (!(problem instanceof Problem)) throw problem;
}

function atItsField(form, problem) {
  if (problem instanceof Problem) problem.errors = atItsPart(problem.errors, form.model);
  throw problem;
}

function taskOf({ under, form, reckoning }, { title, deliverable, text: content }) {
  return {
    source: under.source, ...(under.directive ? { directive: under.directive } : {}), ...(under.parent ? { parent: under.parent.id } : {}), title, deliverable, text: content,
    roles: partsOf(form.model), deadline: deadlineOf(form, reckoning),
  };
}

function view(page, title) {
  const { form, under, bodies } = page;
  if (!under || !page.gives) return html`${heading(title)}${empty(under ? t('task.cannot') : t('notFound.text'), { href: '#/van-ban', text: t('directives.title') })}`;
  return html`<p class="path">${t('task.under')} <a href=${under.href}>${under.name}</a></p>${heading(title)}
    <form novalidate aria-label=${title} @submit=${onSubmit(() => give(page))}>
      ${area(form, '/title', t('task.title.field'), { required: true, rows: 2, max: 1000, hint: t('task.title.hint') })}
      ${text(form, '/deliverable', t('task.deliverable'), { max: 1000 })}
      ${peopleFields(form, bodies, new Map(bodies))}
      ${deadlineFields(form, page.reckoning, { document: false })}
      <details ?open=${form.restored}><summary>${t('task.more')}</summary>${area(form, '/text', t('task.text'), { rows: 5, max: 10000 })}</details>
      ${ending(form, title)}
    </form>`;
}
