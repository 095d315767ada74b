import { html, nothing } from '../core/lit.js';
import { classesOf } from '../core/own-directive.js';
import { date, number, today } from '../core/format.js';
import { groupName, groupsOf } from '../core/classes.js';
import { t } from '../core/i18n.js';
import { unitName } from '../core/lookups.js';
import { select, text, ticks } from './fields.js';
import { failure } from './states.js';

/** To whom a document goes: whole classes, of which it is shown whom they mean today, and units by name. */
export function recipientFields(form, { all, expansions }) {
  const groups = form.value('/groups') ?? [];
  const classes = classesOf(form.model);
  const chosen = (form.value('/recipients') ?? []).length;
  const offered = all.filter(one => one.hasAccounts !== false || form.value('/recipients')?.includes(one.id)).map(one => [one.id, unitName(one)]);
  return html`<fieldset><legend>${t('issue.recipients')}</legend>
    ${ticks(form, '/groups', t('issue.groups'), groupsOf(all))}
    ${groups.length ? html`${select(form, '/under', t('issue.under'), all.filter(one => all.some(below => below.parent === one.id)).map(one => [one.id, unitName(one)]), { blank: t('issue.under.any') })}
      ${groups.map((key, index) => html`${text(form, `/groupWords/${key}`, t('issue.groupWords', { group: groupName(key) }), { max: 1000, hint: t('issue.groupWords.hint') })}
      ${meaning(classes[index], today(), expansions)}`)}` : nothing}
    <details ?open=${Boolean(form.error('/recipients'))}><summary>${t('issue.units')} (${number(chosen)})</summary>${ticks(form, '/recipients', t('issue.units'), offered)}</details></fieldset>`;
}

/** Whom a class means on a day: how many, and who. */
export function meaning(one, day, expansions) {
  const { count, units, problem } = expansions.of(one, day);
  if (problem) return failure(problem);
  if (count === undefined) return html`<p class="small">${t('issue.counting')}</p>`;
  return html`<details class="counted"><summary>${t('issue.counted', { n: number(count), date: date(day) })}</summary>
    <ul class="preview">${units.map(unit => html`<li>${unit.name}</li>`)}</ul></details>`;
}
