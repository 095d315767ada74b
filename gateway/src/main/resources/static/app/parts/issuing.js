import { html, nothing } from '../core/lit.js';
import { list, post } from '../core/api.js';
import { Expansions } from '../core/classes.js';
import { Form } from '../core/form.js';
import { date, number, readDate, today } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { SPOKEN } from '../core/own-directive.js';
import { weekday } from './deadline-fields.js';
import { day, ending, missing, onSubmit, text, wrongDays } from './fields.js';
import { facts } from './heading.js';
import { meaning } from './recipient-fields.js';
import { notice } from './states.js';
import { urgencyField } from './urgency.js';

/** What is needed to issue a draft of ours; nothing for whoever may not, or where there is nothing to issue. */
export async function issuingOf(directive, issues, redraw, reload) {
  const may = directive.status === 'DRAFT' && ['OUTGOING', 'INTERNAL'].includes(directive.direction) && issues.some(one => one.id === directive.issuer?.unit);
  if (!may) return null;
  const books = await list('/api/v1/directives/number-books').catch(() => []);
  const series = books.find(one => one.unit === directive.issuer.unit)?.series.find(one => one.kinds.includes(directive.kind));
  return { directive, series, reload, expansions: new Expansions(redraw), form: new Form(`issue.${directive.id}`, { date: today() }, redraw, 'issue') };
}

const dayOf = form => readDate(form.value('/date') ?? '');

/** How many units it reaches on the day, each once; unknown while the classes are being counted. */
function reached({ directive, expansions, form }) {
  const known = (directive.recipientClasses ?? []).map(one => expansions.of(one, dayOf(form)).units);
  return known.includes(undefined) ? undefined : new Set([...directive.recipients ?? [], ...known.flat().map(one => one.id)]).size;
}

async function issue(at) {
  const { directive, form, reload } = at;
  const complaints = [...missing(form, ['/date']), ...wrongDays(form, ['/date'])];
  const units = complaints.length ? 0 : reached(at);
  if (units === undefined) complaints.push({ pointer: '/date', detail: t('issue.notCounted') });
  if (!complaints.length && !confirm(t('issue.sure', { n: number(units), date: date(form.value('/date')) }))) return;
  if (await form.send((body, key) => post(`/api/v1/directives/${directive.id}/issue`, body, key, directive.version), complaints)) await reload();
}

/** Whom classes meant when the document went out, and whether it stays inside. */
export function wentOut(directive) {
  const expanded = (directive.recipientClasses ?? []).filter(one => one.asOf);
  return [[t('issue.circulation'), directive.circulation ? t('issue.internal') : nothing],
    ...expanded.map(one => [one.words, t('issue.counted', { n: number(one.count), date: date(one.asOf) })])];
}

/** What goes out, to whom and until when, before it does. */
export function issuingView(at) {
  const { directive, form, series, expansions } = at;
  const on = dayOf(form);
  const classes = directive.recipientClasses ?? [];
  const units = on ? reached(at) : undefined;
  return html`<section class="card no-print" aria-label=${t('issue.title')}><h2>${t('issue.title')}</h2>
    ${facts([[t('issue.reaches'), units === undefined ? t('issue.counting') : t('issue.reaches.units', { n: number(units) })], [t('deadline'), deadline(directive.deadline)]])}
    ${on ? classes.map(one => html`<p class="small">${one.words}</p>${meaning(one, on, expansions)}`) : nothing}
    ${units === 0 ? notice('wait', t('issue.nobody')) : nothing}
    <form novalidate aria-label=${t('issue.title')} @submit=${onSubmit(() => issue(at))}>
      ${day(form, '/date', t('issue.date'), { required: true })}
      ${directive.kind === SPOKEN ? nothing : text(form, '/number', t('issue.number'), { max: 50, hint: series ? t('issue.number.book', { key: series.key }) : t('issue.number.hint') })}
      ${urgencyField(form, t('directive.urgency.draft', { urgency: (word('urgency', directive.urgency) || t('directive.urgency.none')).toLowerCase() }))}
      ${ending(form, t('issue.go'), { more: html`<a class="button" href="#/van-ban/${directive.id}/sua">${t('issue.edit')}</a>` })}</form></section>`;
}

function deadline(one) {
  return one && html`${one.asWritten}${one.date ? html` · ${t('issue.last', { date: weekday(one.date) })}` : nothing}`;
}
