import { html, nothing } from '../core/lit.js';
import { date } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { state } from './states.js';

/** Roles of those who do something about a task, not only direct, watch or know. */
const WORKING = new Set(['LEAD', 'FOCAL_POINT', 'COORDINATE', 'REPORT_AUTHOR', 'RESPOND', 'REQUESTED']);

const unitsOf = role => [...(role.unit ? [role.unit] : []), ...(role.units ?? [])];

/** Ids of the units that work on a task, each once. */
export function workingUnits(task) {
  return [...new Set(task.roles.filter(one => WORKING.has(one.role)).flatMap(unitsOf))];
}

/** Ids of the units that lead a task. */
export function leadingUnits(task) {
  return new Set(task.roles.filter(one => one.role === 'LEAD').flatMap(unitsOf));
}

/** Whom a role names, in the words of the document where it has some. */
export function bodyOf(one, names) {
  return `${one.label ?? one.unitClass?.words ?? names.get(one.unit) ?? '…'}${one.deliverable ? ` (${t('task.own', { what: one.deliverable })})` : ''}`;
}

/**
 * Who has what to do with a task, as pairs of role and bodies.
 * @param {Map<string, string>} names of units by id
 */
export function rolesOf(task, names) {
  return [...new Set(task.roles.map(one => one.role))].map(role =>
    [word('role', role), task.roles.filter(one => one.role === role).map(one => bodyOf(one, names)).join(', ')]);
}

/** The day that counts now. */
export const lastDay = task => task.extendedTo ?? task.deadline?.date;

/** Tasks as rows that lead to their pages. */
export function taskRows(tasks, names, more = () => nothing) {
  return html`<ul class="list">${tasks.map(task => html`<li><div class="what"><a href="#/nhiem-vu/${task.id}">${task.title}</a>
    <p>${rolesOf(task, names).map(([role, bodies]) => `${role}: ${bodies}`).join('; ')}</p>${more(task)}
    ${task.deadline ? html`<p>${t('deadline')}: ${date(lastDay(task)) || task.deadline.asWritten}</p>` : nothing}</div>
    <div class="does">${state('execution', task.execution)}${task.deadlineState && task.deadlineState !== 'NONE' ? state('deadlineState', task.deadlineState) : nothing}</div></li>`)}</ul>`;
}
