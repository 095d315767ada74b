import { html, nothing } from '../core/lit.js';
import { date } from '../core/format.js';
import { listOrNothing } from '../core/api.js';
import { t, word } from '../core/i18n.js';
import { mark } from './states.js';

const LOOKS = { OPEN: ['wait', 'clock'], ACCEPTED: ['good', 'check'], REJECTED: ['bad', 'cross'], TURNED_INTO_TASK: ['good', 'check'], WITHDRAWN: ['calm', 'cross'] };

/** Where a recommendation stands; what waits elsewhere says so. */
export function adviceState(one) {
  if (one.overdue) return mark('bad', 'warn', t('advice.overdue'));
  if (one.status === 'OPEN' && one.answers?.at(-1)?.state === 'FORWARDED') return mark('wait', 'up', t('advice.forwarded'));
  const [tone, picture] = LOOKS[one.status] ?? ['calm', 'dash'];
  return mark(tone, picture, word('adviceStatus', one.status));
}

/** The verb with what is asked, as a sentence begins. */
export function adviceText({ verb, text }) {
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${text}`;
}

/** One in a list. */
export function adviceRow(one, names) {
  return html`<li><div class="what"><a href="#/kien-nghi/${one.id}">${adviceText(one)}</a>
    <p>${one.origin ? t('advice.copyOf', { unit: one.origin.unit, from: names.get(one.unit) }) : names.get(one.unit)} → ${one.addressee}${one.owner ? html` · ${names.get(one.owner.unit)}` : nothing}${one.owner?.dueOn ? html` · ${t('advice.due')} ${date(one.owner.dueOn)}` : nothing}</p></div>
    <div class="does">${adviceState(one)}</div></li>`;
}

/** Those whose answer one of the units owes, the soonest due first. */
export async function adviceWork(units, missed) {
  const found = (await Promise.all(units.map(unit => listOrNothing(`/api/v1/recommendations?owing=${unit}`, missed)))).flat();
  return found.sort((one, other) => (one.owner?.dueOn ?? '9').localeCompare(other.owner?.dueOn ?? '9'));
}
