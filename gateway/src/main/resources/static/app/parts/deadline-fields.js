import { html, nothing } from '../core/lit.js';
import { WORDS, wordsOf } from '../core/deadlines.js';
import { date } from '../core/format.js';
import { t, words } from '../core/i18n.js';
import { day, missing, select, text, tick, wrongDays } from './fields.js';
import { failure, notice } from './states.js';

/**
 * What a deadline says and the last day that follows from it, before anything goes out. A document may have words without
 * a day and keeps those it had; a task that is given has what is chosen here and nothing else.
 * @param {{document?: boolean}} [of] false for a task
 */
export function deadlineFields(form, reckoning, { document = true } = {}) {
  const terms = form.value('/terms') ?? {};
  const found = reckoning.of(terms);
  const proposed = wordsOf(terms);
  if (!terms.form && terms.proposed && terms.proposed !== terms.before) putBack(form, terms);
  if (proposed && proposed !== form.value('/terms/proposed')) propose(form, proposed);
  return html`<fieldset><legend>${t('issue.deadline')}</legend>
    ${select(form, '/terms/form', t('issue.deadline.form'), WORDS.map(one => [one, t(`issue.form.${one}`)]), { blank: t(document ? 'issue.deadline.none' : 'terms.none') })}
    ${terms.form ? html`<div class="columns">
      ${terms.form === 'WITHIN' ? text(form, '/terms/days', t('issue.deadline.days'), { required: true, inputmode: 'numeric', max: 3, live: true }) : nothing}
      ${day(form, '/terms/named', t(terms.form === 'WITHIN' ? 'issue.deadline.since' : 'issue.deadline.day'), { required: true })}
      ${select(form, '/terms/roll', t('issue.deadline.roll'), words('roll'), { blank: t(`issue.roll.${terms.form}`) })}</div>
      ${terms.form === 'WITHIN' ? tick(form, '/terms/working', t('issue.deadline.working')) : nothing}` : nothing}
    ${terms.form || (document && form.value('/deadline/asWritten')) ? text(form, '/deadline/asWritten', t('issue.deadline.words'), { max: 500, hint: document ? t('issue.deadline.words.hint') : t(proposed ? 'terms.words.hint' : 'terms.words.usual', { words: proposed }) }) : nothing}
    ${reckoning.problem ? failure(reckoning.problem) : found ? lastDay(found) : kept(form, terms)}</fieldset>`;
}

/** What is missing or wrong in the words, so that no last day follows from them. */
export function deadlineFaults(form) {
  const { form: how, days } = form.value('/terms') ?? {};
  if (!how) return [];
  const wrong = how === 'WITHIN' && days && !/^[1-9]\d{0,2}$/.test(days) ? [{ pointer: '/terms/days', detail: t('issue.deadline.days.wrong') }] : [];
  return [...missing(form, ['/terms/named', ...how === 'WITHIN' ? ['/terms/days'] : []]), ...wrongDays(form, ['/terms/named']), ...wrong];
}

/** Follows the terms as long as nobody wrote other words. */
function propose(form, proposed) {
  const untouched = (form.value('/deadline/asWritten') ?? '') === (form.value('/terms/proposed') ?? '');
  form.set('/terms/proposed', proposed);
  if (untouched) form.set('/deadline/asWritten', proposed);
}

/** Terms that were taken away again leave the words that stood there before, unless somebody wrote others. */
function putBack(form, { proposed, before = '' }) {
  if (form.value('/deadline/asWritten') === proposed) form.set('/deadline/asWritten', before);
  form.set('/terms/proposed', before);
}

/** Nothing is sent before its last day was there to be seen. */
export function unseen(form, reckoning) {
  const terms = form.value('/terms') ?? {};
  reckoning.again();
  return !terms.form || reckoning.of(terms) ? [] : [{ pointer: '/terms/named', detail: t('terms.look') }];
}

/** The words and the day that was shown, or those of before; undefined for no deadline. */
export function deadlineOf(form, reckoning) {
  const terms = form.value('/terms') ?? {};
  const words = form.value('/deadline/asWritten')?.trim();
  if (terms.form) return { asWritten: words || wordsOf(terms), date: reckoning.of(terms).date };
  return words ? { asWritten: words, date: form.value('/deadline/date') } : undefined;
}

function kept(form, terms) {
  return !terms.form && form.value('/deadline/date') ? html`<p>${t('issue.deadline.kept', { date: date(form.value('/deadline/date')) })}</p>` : nothing;
}

/** The last day in time, and the days off that made it another one. */
export function lastDay(found) {
  return notice('calm', html`<strong id="last-day">${t('issue.last', { date: weekday(found.date) })}</strong>
    ${found.read === found.date ? nothing : html`<p>${t('issue.last.moved', { date: weekday(found.read) })}</p>`}
    ${found.named.length ? html`<ul class="preview">${found.named.map(one => html`<li>${date(one.date)}: ${one.name}</li>`)}</ul>` : nothing}
    ${found.yearsUnknown.length ? html`<p>${t('issue.last.unknown', { years: found.yearsUnknown.join(', ') })}</p>` : nothing}`);
}

/** A day with its name in the week. */
export function weekday(value) {
  return `${t(`weekday.${new Date(`${value}T00:00:00Z`).getUTCDay()}`)}, ${date(value)}`;
}
