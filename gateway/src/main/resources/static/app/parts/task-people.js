import { html, nothing, repeat } from '../core/lit.js';
import { t, word } from '../core/i18n.js';
import { unitName, units, unitsUnderMe } from '../core/lookups.js';
import { othersOf, PARTS } from '../core/task-draft.js';
import { select, ticks } from './fields.js';
import { icon } from './icons.js';
import { bodyOf } from './task-roles.js';

const NAMED = 3;

/** Whom a task may be given to, those below the person first; and whoever has a part in it already. */
export async function bodiesFor(roles = []) {
  const [every, below] = await Promise.all([units(), unitsUnderMe('ISSUE')]);
  const near = new Set(below.map(one => one.id));
  const there = new Set(roles.map(one => one.unit));
  return every.filter(one => one.hasAccounts || near.has(one.id) || there.has(one.id))
    .sort((one, other) => near.has(other.id) - near.has(one.id)).map(one => [one.id, unitName(one)]);
}

/** Who leads, one or several, and who has which other part; those are folded and named. */
export function peopleFields(form, bodies, names) {
  const leads = form.value('/roles') ?? [];
  return html`<fieldset id="leads"><legend>${t('task.leads')}</legend>
      ${repeat(leads, one => one, (one, index) => leadFields(form, bodies, leads, index))}
      <button type="button" @click=${() => form.add('/roles', { role: 'LEAD', unit: '' })}>${icon('plus')}${t('task.lead.add')}</button></fieldset>
    ${PARTS.map(([role, list]) => part(form, role, `/${list}`, bodies, leads))}
    ${others(form, names)}`;
}

const leadName = index => (index ? t('task.lead.nth', { n: index + 1 }) : t('task.lead'));

function leadFields(form, bodies, leads, index) {
  const taken = new Set(leads.filter((_, other) => other !== index).map(one => one.unit));
  return html`<div class="row">${select(form, `/roles/${index}/unit`, leadName(index), bodies.filter(([id]) => !taken.has(id)), { required: !index })}
    ${leads.length > 1 ? html`<button type="button" class="plain" @click=${() => form.drop('/roles', index)}>${icon('cross')}${t('task.lead.drop', { which: leadName(index) })}</button>` : nothing}</div>`;
}

function part(form, role, pointer, bodies, leads) {
  const chosen = new Set(form.value(pointer) ?? []);
  const leading = new Set(leads.map(one => one.unit));
  const offered = role === 'COORDINATE' ? bodies.filter(([id]) => !leading.has(id) || chosen.has(id)) : bodies;
  const called = bodies.filter(([id]) => chosen.has(id)).map(([, name]) => name);
  const told = called.length ? `: ${called.slice(0, NAMED).join(', ')}${called.length > NAMED ? '…' : ''}` : '';
  return html`<details ?open=${Boolean(form.error(pointer))}><summary>${t(`task.part.${role}`)} (${chosen.size})${told}</summary>
    ${ticks(form, pointer, t(`task.part.${role}`), offered)}</details>`;
}

/** Parts that the document gives otherwise: they stay unless somebody takes them off. */
function others(form, names) {
  const all = othersOf(form.value('/base/roles') ?? []);
  return all.length ? ticks(form, '/kept', t('task.kept'), all.map(([index, one]) => [index, `${word('role', one.role)}: ${bodyOf(one, names)}`]), { hint: t('task.kept.hint') }) : nothing;
}
