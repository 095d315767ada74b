import { html, nothing } from '../core/lit.js';
import { get, Problem } from '../core/api.js';
import { t, words } from '../core/i18n.js';
import { date, readDate } from '../core/format.js';
import { day, select, text, tick } from './fields.js';
import { failure, notice } from './states.js';

const FORMS = ['BEFORE', 'UNTIL', 'WITHIN'];

/** What asks for the last day by the words of a deadline; empty until the words say enough. */
function asked({ form, day: from, days, working, roll } = {}) {
  const whole = from && readDate(from);
  if (!form || !whole) return '';
  if (form !== 'WITHIN') return `form=${form}&date=${whole}${roll ? `&roll=${roll}` : ''}`;
  return /^[1-9]\d{0,2}$/.test(days ?? '') ? `form=${form}&date=${whole}&days=${days}&working=${Boolean(working)}${roll ? `&roll=${roll}` : ''}` : '';
}

/** The words that stand for a deadline unless others are written; documents are in Vietnamese. */
function usualWords({ form, day: from, days, working } = {}) {
  return t(`terms.words.${form === 'WITHIN' && working ? 'WORKING' : form}`, { day: date(from), n: days });
}

/**
 * The last day of what is typed now, worked out by the service once for each wording; shown as soon as it is there.
 * @param {{form: import('../core/form.js').Form, redraw: () => void, reckoned: object}} page
 */
function reckon(page) {
  const query = asked(page.form.value('/terms'));
  if (query !== page.reckoned.query) {
    page.reckoned = { query };
    if (query) get(`/api/v1/calendars/deadline?${query}`).then(last => told(page, query, { last }), problem => told(page, query, { problem }));
  }
  return page.reckoned;
}

function told(page, query, what) {
  if (what.problem && !(what.problem instanceof Problem)) throw what.problem;
  if (page.reckoned.query !== query) return; // typed on meanwhile
  page.reckoned = { query, ...what };
  page.redraw();
}

/** How a deadline is worded, and the last day in time that follows from it. */
export function deadlineFields(page) {
  const { form } = page;
  const terms = form.value('/terms') ?? {};
  return html`<fieldset><legend>${t('task.terms')}</legend>
    ${select(form, '/terms/form', t('task.terms'), FORMS.map(one => [one, t(`terms.${one}`)]), { blank: t('terms.none') })}
    ${terms.form ? worded(page, terms) : nothing}</fieldset>`;
}

function worded(page, terms) {
  const { form } = page;
  const within = terms.form === 'WITHIN';
  return html`${within ? html`${text(form, '/terms/days', t('terms.days'), { required: true, inputmode: 'numeric', max: 3, live: true })}${tick(form, '/terms/working', t('terms.working'))}` : nothing}
    ${day(form, '/terms/day', t('terms.day'), { required: true })}
    ${select(form, '/terms/roll', t('terms.roll'), words('roll'), { blank: t('terms.roll.usual') })}
    ${outcome(reckon(page))}
    ${text(form, '/deadline/asWritten', t('terms.written'), { max: 500, hint: terms.day && readDate(terms.day) ? t('terms.written.hint', { words: usualWords(terms) }) : undefined })}`;
}

function outcome({ query, last, problem }) {
  if (!query) return nothing;
  if (problem) return failure(problem);
  if (!last) return notice('calm', t('terms.reckoning'));
  const weekday = t(`weekday.${new Date(`${last.date}T00:00:00Z`).getUTCDay()}`);
  return notice('good', html`<strong id="last-day">${t('terms.last', { day: `${weekday} ${date(last.date)}` })}</strong>
    ${last.named?.length ? html`<p>${t('terms.off', { days: last.named.map(one => `${date(one.date)} (${one.name})`).join(', ') })}</p>` : nothing}
    ${last.yearsUnknown?.length ? html`<p>${t('terms.unknown', { years: last.yearsUnknown.join(', ') })}</p>` : nothing}`);
}

/** Complaints while the wording is not whole, or its last day was not seen yet. */
export function deadlineFaults(page) {
  const { form } = page;
  const terms = form.value('/terms') ?? {};
  if (!terms.form) return [];
  if (terms.form === 'WITHIN' && !/^[1-9]\d{0,2}$/.test(terms.days ?? '')) return [{ pointer: '/terms/days', detail: t('terms.days.wrong') }];
  if (!terms.day) return [{ pointer: '/terms/day', detail: t('form.missing') }];
  if (!readDate(terms.day)) return [{ pointer: '/terms/day', detail: t('form.date.wrong') }];
  if (page.reckoned.problem) page.reckoned = {}; // asked again
  return reckon(page).last ? [] : [{ pointer: '/terms/day', detail: t('terms.look') }];
}

/** The deadline as the service takes it: the words, and the day that was shown; undefined for none. */
export function deadlineGiven(page) {
  const { form, reckoned } = page;
  const terms = form.value('/terms');
  if (!terms?.form) return undefined;
  return { asWritten: form.value('/deadline/asWritten')?.trim() || usualWords(terms), date: reckoned.last.date };
}
