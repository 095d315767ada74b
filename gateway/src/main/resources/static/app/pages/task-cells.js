import { html, nothing } from '../core/lit.js';
import { get, list } from '../core/api.js';
import { Form } from '../core/form.js';
import { t } from '../core/i18n.js';
import { date, documentName, number } from '../core/format.js';
import { directive, unitName, units } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { day, onSubmit, select, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';
import { leadingUnits, taskRows } from '../parts/task-roles.js';

const CELLS = ['DONE_ON_TIME', 'DONE_LATE', 'OPEN_IN_TIME', 'OPEN_OVERDUE'];
const AGAINST = ['EXTENDED', 'ORIGINAL'];
const OPEN = ['NOT_STARTED', 'IN_PROGRESS', 'SUSPENDED'];

/** The four official cells against both deadlines, and the tasks of the one that was pressed (`?o=&theo=`). */
export async function open({ query }, { redraw }) {
  const wanted = { directive: query.get('van-ban') ?? '', unit: query.get('don-vi') ?? '', from: query.get('tu') ?? '', to: query.get('den') ?? '' };
  const [letter, every, ...counted] = await Promise.all([
    wanted.directive ? directive(wanted.directive) : null, units(), ...AGAINST.map(against => get(`/api/v1/tasks/cells?against=${against}${filters(wanted)}`)),
  ]);
  const cell = CELLS.includes(query.get('o')) ? query.get('o') : '';
  const against = AGAINST.includes(query.get('theo')) ? query.get('theo') : AGAINST[0];
  const form = new Form('task-cells', wanted, redraw);
  form.kept = false; // what is counted stands in the address
  form.model = structuredClone(wanted);
  form.restored = false;
  const page = { wanted, letter, every, counted, cell, against, form, tasks: cell ? await tasksOf(wanted, cell, against) : [] };
  return { title: () => t('cells.title'), view: () => view(page) };
}

const filters = wanted => ['directive', 'unit', 'from', 'to'].filter(name => wanted[name]).map(name => `&${name}=${encodeURIComponent(wanted[name])}`).join('');

/** The tasks that stand in a cell: those of the document, or of a state of execution, of which the others are left out here. */
async function tasksOf(wanted, cell, against) {
  const states = cell.startsWith('DONE') ? ['DONE'] : OPEN;
  const lists = await Promise.all(wanted.directive ? [list(`/api/v1/tasks?directive=${wanted.directive}`)] : states.map(state => list(`/api/v1/tasks?execution=${state}`)));
  const within = task => (!wanted.unit || leadingUnits(task).has(wanted.unit)) && (!wanted.from || task.givenOn >= wanted.from) && (!wanted.to || task.givenOn <= wanted.to);
  return lists.flat().filter(task => within(task) && cellOf(task, against) === cell);
}

/** As the service counts: what has no last day or is suspended is never late. */
function cellOf(task, against) {
  const stands = against === 'EXTENDED' ? task.deadlineState : task.originalDeadlineState;
  if (task.execution === 'DONE') return stands === 'DONE_LATE' ? 'DONE_LATE' : 'DONE_ON_TIME';
  return stands === 'OVERDUE' ? 'OPEN_OVERDUE' : 'OPEN_IN_TIME';
}

function address({ directive: letter, unit, from, to }, more = {}) {
  const said = { 'van-ban': letter, 'don-vi': unit, tu: from, den: to, ...more };
  return `theo-doi/nhiem-vu?${new URLSearchParams(Object.entries(said).filter(([, value]) => value))}`;
}

function count({ form }) {
  form.errors = wrongDays(form, ['/from', '/to']);
  if (form.errors.length) form.refuse();
  else goTo(address(form.model));
}

function view(page) {
  const { form, letter, counted } = page;
  return html`<p class="path"><a href="#/theo-doi">${t('follow.title')}</a></p>${heading(t('cells.title'))}
    <p>${t('cells.of')}: ${letter ? html`<a href="#/van-ban/${letter.id}">${documentName(letter)}</a> · <a href="#/${address({ ...page.wanted, directive: '' })}">${t('cells.every')}</a>` : t('cells.every')}</p>
    <details class="card no-print" ?open=${page.wanted.unit || page.wanted.from || page.wanted.to}><summary>${t('follow.filter')}</summary>
      <form novalidate aria-label=${t('follow.filter')} @submit=${onSubmit(() => count(page))}>
      ${select(form, '/unit', t('cells.unit'), page.every.map(one => [one.id, unitName(one)]), { blank: t('filter.all') })}
      ${day(form, '/from', t('cells.from'))}${day(form, '/to', t('cells.to'))}
      <div class="buttons"><button type="submit" class="first">${t('cells.look')}</button></div></form></details>
    ${table(page)}
    <p class="small">${t('cells.today', { day: date(counted[0].today) })}. ${t('cells.hint', { n: number(counted[0].withoutDeadline), m: number(counted[0].suspended) })}</p>
    ${page.cell ? listed(page) : html`<p>${t('cells.choose')}</p>`}`;
}

function table({ counted, wanted, cell, against }) {
  const link = (name, one) => html`<a href="#/${address(wanted, { o: name, theo: one.against })}" aria-current=${name === cell && one.against === against ? 'true' : nothing}
    aria-label="${t('cells.listed', { cell: t(`cell.${name}`), against: t(`cells.${one.against}`) })}: ${number(one.cells[name])}">${number(one.cells[name])}</a>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t('cells.title')}><table id="cells">
    <thead><tr><th scope="col">${t('cells.cell')}</th>${AGAINST.map(one => html`<th scope="col">${t(`cells.${one}`)}</th>`)}</tr></thead>
    <tbody>${CELLS.map(name => html`<tr id="cell-${name}"><th scope="row">${t(`cell.${name}`)}</th>${counted.map(one => html`<td>${link(name, one)}</td>`)}</tr>`)}
      <tr><th scope="row">${t('cells.total')}</th>${counted.map(one => html`<td>${number(one.total)}</td>`)}</tr></tbody></table></div>`;
}

function listed(page) {
  const names = new Map(page.every.map(one => [one.id, unitName(one)]));
  return html`<section id="of-cell"><h2>${t('cells.listed', { cell: t(`cell.${page.cell}`), against: t(`cells.${page.against}`) })} <span class="count">(${number(page.tasks.length)})</span></h2>
    ${page.tasks.length ? taskRows(page.tasks, names) : empty(t('cells.none'))}</section>`;
}
