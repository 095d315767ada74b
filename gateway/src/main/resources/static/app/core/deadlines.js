import { get, Problem } from './api.js';
import { date, readDate } from './format.js';
import { t } from './i18n.js';

/** How words hold to their day; `WITHIN` counts days from it. */
export const WORDS = ['UNTIL', 'BEFORE', 'WITHIN'];

/** What has to be asked to have a deadline reckoned; null while something of it is missing or wrong. */
export function askedOf({ form, named, days, working, roll } = {}) {
  const day = readDate(named ?? '');
  if (!form || !day || (form === 'WITHIN' && !/^[1-9]\d{0,2}$/.test(days ?? ''))) return null;
  const counted = form === 'WITHIN' ? `&days=${days}${working ? '&working=true' : ''}` : '';
  return `/api/v1/calendars/deadline?form=${form}&date=${day}${counted}${roll ? `&roll=${roll}` : ''}`;
}

/** The words that a document would have for it; a person may write others. */
export function wordsOf(terms) {
  if (!askedOf(terms)) return '';
  return t(`issue.words.${terms.form}${terms.form === 'WITHIN' && terms.working ? '.working' : ''}`, { date: date(readDate(terms.named)), n: terms.days });
}

/** What was reckoned last, asked for once for each set of terms. The page is drawn anew when the answer is there. */
export class Reckoning {
  /** @param {(terms: object) => string|null} [pathOf] what has to be asked; null while something of it is missing or wrong */
  constructor(redraw, pathOf = askedOf) {
    this.redraw = redraw;
    this.pathOf = pathOf;
    this.path = null;
    this.last = null;
    this.problem = null;
  }

  of(terms) {
    const path = this.pathOf(terms);
    if (path !== this.path) this.ask(path);
    return this.last;
  }

  /** Asks again for what could not be reckoned. */
  again() {
    if (this.problem) this.ask(this.path);
  }

  /** The last day of these terms for sure, since it is sent. */
  async sure(terms) {
    this.of(terms);
    await this.asking;
    if (this.problem) throw this.problem;
    return this.last?.date;
  }

  ask(path) {
    Object.assign(this, { path, last: null, problem: null });
    this.asking = path && get(path).then(
      found => { if (path === this.path) this.last = found; },
      problem => { if (!(problem instanceof Problem)) throw problem; if (path === this.path) this.problem = problem; },
    ).then(() => this.redraw());
  }
}
