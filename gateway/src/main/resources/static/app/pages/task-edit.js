import { html, nothing } from '../core/lit.js';
import { get, Problem, put } from '../core/api.js';
import { Reckoning } from '../core/deadlines.js';
import { Form } from '../core/form.js';
import { date } from '../core/format.js';
import { t } from '../core/i18n.js';
import { unitName, units } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { atItsPart, changedSince, modelOf, partsOf, rebased, taskOf } from '../core/task-draft.js';
import { deadlineFaults, deadlineFields, deadlineOf, unseen } from '../parts/deadline-fields.js';
import { area, ending, missing, onSubmit, text } from '../parts/fields.js';
import { facts, heading } from '../parts/heading.js';
import { empty, notice } from '../parts/states.js';
import { bodiesFor, peopleFields } from '../parts/task-people.js';
import { rolesOf } from '../parts/task-roles.js';

const STALE = 412;
const TRIES = 3;
const LABELS = { title: 'task.title.field', text: 'task.text', deliverable: 'task.deliverable', deadline: 'deadline', roles: 'task.people' };

/** Changes what a task says: the work, its product, its deadline and who has which part in it. */
export async function open({ id }, { redraw }) {
  const task = await get(`/api/v1/tasks/${id}`);
  const form = new Form(`task-edit.${id}`, modelOf(task), redraw);
  const [bodies, every] = await Promise.all([bodiesFor([...task.roles, ...form.value('/base/roles')]), units()]);
  const page = { id, task, form, bodies, names: new Map(every.map(one => [one.id, unitName(one)])), reckoning: new Reckoning(redraw), redraw };
  return { title: () => `${t('task.edit')}: ${task.title}`, view: () => view(page) };
}

/** What others changed meanwhile of what stands in the form. */
const meanwhile = ({ form, task }) => changedSince(form.value('/base'), task);

/** Once more time was granted or asked for, the day stays what it is extended from. */
const isFixed = ({ extendedTo, extensions = [] }) => Boolean(extendedTo) || extensions.some(one => one.state === 'WAITING');

async function save(page) {
  const { form } = page;
  if (meanwhile(page).length) {
    document.getElementById('meanwhile').focus();
    return;
  }
  const done = await form.send(() => change(page), faults(page));
  if (done) goTo(`nhiem-vu/${page.id}`);
  else if (meanwhile(page).length) {
    form.problem = null;
    page.redraw();
  }
}

function faults({ form, task, reckoning }) {
  const led = roles => roles.some(one => one.role === 'LEAD');
  const nobody = led(form.value('/base/roles')) && !led(partsOf(form.model)) ? missing(form, ['/roles/0/unit']) : [];
  const found = [...missing(form, ['/title']), ...nobody, ...isFixed(task) ? [] : deadlineFaults(form)];
  return found.length || isFixed(task) ? found : unseen(form, reckoning);
}

/** Where others only worked on the task meanwhile, it is sent on top of that; where they changed its words, the person chooses. */
async function change(page) {
  const { form, reckoning, id } = page;
  const due = isFixed(page.task) ? page.task.deadline : deadlineOf(form, reckoning);
  for (let attempt = 1; ; attempt++) {
    try {
      return await put(`/api/v1/tasks/${id}`, taskOf(page.task, form.model, due), page.task.version);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      problem.errors = atItsPart(problem.errors, form.model);
      if (problem.status !== STALE || attempt === TRIES) throw problem;
      page.task = await get(`/api/v1/tasks/${id}`);
      if (meanwhile(page).length) throw problem;
    }
  }
}

function view(page) {
  const { form, task, reckoning } = page;
  const back = { href: `#/nhiem-vu/${page.id}`, text: task.title };
  const path = html`<p class="path"><a href=${back.href}>${back.text}</a></p>${heading(t('task.edit'))}`;
  if (!task.decides) return html`${path}${empty(t('task.edit.noRight'), back)}`;
  return html`${path}${task.execution === 'DONE' ? notice('wait', t('task.edit.done')) : nothing}
    <form novalidate aria-label=${t('task.edit')} @submit=${onSubmit(() => save(page))}>
      ${area(form, '/title', t('task.title.field'), { required: true, rows: 2, max: 1000, hint: t('task.title.hint') })}
      ${area(form, '/text', t('task.text'), { rows: 4, max: 10000 })}
      ${text(form, '/deliverable', t('task.deliverable'), { max: 1000 })}
      ${peopleFields(form, page.bodies, page.names)}
      ${isFixed(task) ? html`${facts([[t('deadline'), deadline(task)]])}<p class="hint">${t('task.edit.fixed')}</p>` : deadlineFields(form, reckoning)}
      ${choosing(page)}
      ${ending(form, t('task.edit.save'), { more: html`<a class="button" href=${back.href}>${t('action.back')}</a>` })}
    </form>`;
}

const deadline = task => (task.deadline ? `${task.deadline.asWritten}${task.deadline.date ? ` (${date(task.deadline.date)})` : ''}` : t('terms.none'));

/** How a part of a task that is no mere text is said. */
const SAID = {
  deadline: ({ task }) => deadline(task),
  roles: ({ task, names }) => rolesOf(task, names).map(([role, bodies]) => html`<div>${role}: ${bodies}</div>`),
};

/** What the task says now where that is not what the form began with; whose words are to stand is the person's choice. */
function choosing(page) {
  const changed = meanwhile(page);
  if (!changed.length) return nothing;
  const now = name => (name in SAID ? SAID[name](page) : page.task[name] ?? t('task.meanwhile.nothing'));
  return html`<div class="form-problem" id="meanwhile" tabindex="-1">${notice('wait', html`<strong>${t('task.meanwhile')}</strong>
    ${facts(changed.map(name => [t(LABELS[name]), now(name)]))}
    <div class="buttons"><button type="button" @click=${() => keepMine(page)}>${t('task.meanwhile.mine')}</button>
      <button type="button" @click=${() => takeTheirs(page)}>${t('task.meanwhile.theirs')}</button></div>`)}</div>`;
}

function keepMine({ form, task, redraw }) {
  form.model = rebased(form.model, task);
  form.keep();
  redraw();
}

function takeTheirs({ form, task }) {
  form.initial = modelOf(task);
  form.discard();
}
