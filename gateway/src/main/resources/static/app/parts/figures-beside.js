import { html, nothing } from '../core/lit.js';
import { date, number } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { empty, mark } from './states.js';

/** Look of how far a target is reached, and of when an answer came. */
const LOOKS = { REACHED: ['good', 'check'], NOT_REACHED: ['bad', 'warn'], NOT_YET: ['wait', 'clock'], UNKNOWN: ['calm', 'dash'], OVERDUE: ['bad', 'warn'], WAITING: ['wait', 'clock'] };

/** A number as it was meant: 'at least 50', 'nearly 600'. */
export function meant(qualifier, value) {
  return qualifier && qualifier !== 'EQ' ? t(`reading.meant.${qualifier}`, { n: number(value) }) : number(value);
}

/** The value of an earlier period and the change since; what is missing is said to be, and compared with nothing. */
export function compared(than) {
  if (!than) return nothing;
  if (than.value === undefined) return html`<span class="small">${word('reading.reason', than.reason)}</span>`;
  return html`${meant(than.qualifier, than.value)}${than.change ? html`<br><span class="small">${change(than.change)}</span>` : nothing}`;
}

function change({ value, qualifier, percent }) {
  const sign = Number(value);
  if (sign === 0 && qualifier === 'EQ') return t('reading.same');
  const shown = meant(qualifier, value);
  return `${sign > 0 ? '+' : ''}${shown}${percent === undefined ? '' : ` (${sign > 0 ? '+' : ''}${number(Math.round(percent * 10) / 10)} %)`}`;
}

/** Each target with the plan that sets it, and how far it is reached. */
export function targets(all) {
  return all?.length ? html`<ul>${all.map(one => html`<li><a href="#/ke-hoach/${one.plan}" title=${one.subject}>${goal(one)}</a>${one.by ? html` <span class="small">${t('reading.by', { day: date(one.by) })}</span>` : nothing}<br>
    ${mark(...LOOKS[one.state], word('reading.state', one.state))}${one.percent === undefined ? nothing : html` ${meant(one.percentQualifier, Math.round(one.percent * 10) / 10)} %`}
    ${one.why ? html`<span class="small">${word('reading.why', one.why)}</span>` : nothing}</li>`)}</ul>` : '–';
}

function goal({ qualifier, value, measure, share }) {
  if (value !== undefined) return `${meant(qualifier, value)}${measure ? ` ${measure}` : ''}`;
  if (share?.percent !== undefined) return `${meant(qualifier, share.percent)} % ${share.population}`;
  return share?.numerator !== undefined ? `${meant(qualifier, share.numerator)} ${share.population}` : t('reading.open');
}

/** How many have answered, and who has not and why. */
export function answersPart({ rates, missing, wanted }) {
  if (!rates.asked) return html`<h2>${t('reading.answers')}</h2>${empty(t('reading.nobody'), { href: `#/van-ban/${wanted.directive}`, text: t('reading.give') })}`;
  return html`<h2>${t('reading.answers')}</h2><p id="reading-rate">${t('reading.rate', { n: number(rates.answered), of: number(rates.asked), percent: number(rates.rate.percent) })}
    ${rates.nothingToReport ? t('reading.nothing', { n: number(rates.nothingToReport) }) : nothing} ${rates.late ? t('reading.late', { n: number(rates.late) }) : nothing}</p>
    ${missing.items.length ? missingTable(missing) : empty(t('reading.allAnswered'))}`;
}

function missingTable({ items, next }) {
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t('reading.missing')}><table id="reading-missing"><caption>${t('reading.missing')}</caption>
    <thead><tr><th scope="col">${t('reading.unit')}</th><th scope="col">${t('reading.because')}</th><th scope="col">${t('deadline')}</th></tr></thead>
    <tbody>${items.map(one => html`<tr><th scope="row"><a href="#/don-vi/${one.unit}">${one.name ?? one.unit}</a>${one.endedOn ? html` <span class="small">${t('reading.ended', { day: date(one.endedOn) })}</span>` : nothing}</th>
      <td>${word('reading.standing', one.standing)}</td><td>${date(one.due) || '–'} ${one.timing === 'OVERDUE' ? mark(...LOOKS.OVERDUE, t('reading.overdue')) : nothing}</td></tr>`)}</tbody></table></div>
    ${next ? html`<p class="small">${t('list.cut')}</p>` : nothing}`;
}
