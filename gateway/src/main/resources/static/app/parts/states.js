import { html, nothing } from '../core/lit.js';
import { t, word } from '../core/i18n.js';
import { icon } from './icons.js';

/** Icon and tone of each state of the wire; the words are in the language files. */
const LOOKS = {
  SENT: ['clock', 'wait'], RECEIVED: ['check', 'good'], RETURNED: ['back', 'bad'], FORWARDED: ['up', 'wait'], REMARKED: ['pen', 'wait'], COMPLETED: ['check', 'good'], RECALLED: ['cross', 'calm'],
  DRAFT: ['pen', 'calm'], SUBMITTED: ['clock', 'wait'], APPROVED: ['check', 'good'], ISSUED: ['check', 'good'],
  NOT_STARTED: ['dash', 'calm'], IN_PROGRESS: ['clock', 'wait'], DONE: ['check', 'good'], SUSPENDED: ['cross', 'calm'],
  NONE: ['dash', 'calm'], NOT_DUE: ['clock', 'calm'], DUE_SOON: ['warn', 'wait'], OVERDUE: ['warn', 'bad'],
  DONE_ON_TIME: ['check', 'good'], DONE_LATE: ['check', 'wait'],
  POSSIBLE: ['dash', 'calm'], PLANNED: ['calendar', 'calm'], LAUNCHED: ['check', 'good'], CANCELLED: ['cross', 'calm'],
  WITHDRAWN: ['cross', 'bad'], MISSING: ['warn', 'bad'], NOTHING_TO_REPORT: ['dash', 'calm'],
  IN_FORCE: ['check', 'good'], ENDED: ['cross', 'calm'], WAITING: ['clock', 'wait'], ON_TIME: ['check', 'good'], LATE: ['check', 'wait'], UNIT_ENDED: ['cross', 'calm'],
};

/** A state as icon and word; the tone only underlines. */
export function state(vocabulary, value) {
  if (!value) return nothing;
  const [picture, tone] = LOOKS[value] ?? ['dash', 'calm'];
  return html`<span class="state ${tone}">${icon(picture)}${word(vocabulary, value)}</span>`;
}

/** A state with words of its own. */
export function mark(tone, picture, text) {
  return html`<span class="state ${tone}">${icon(picture)}${text}</span>`;
}

/** What to do next where there is nothing to show. */
export function empty(text, link) {
  return html`<div class="empty"><p>${text}</p>${link ? html`<a class="button" href=${link.href}>${link.text}</a>` : nothing}</div>`;
}

/**
 * Why something cannot be shown or done, and a way to try again.
 * @param {{detail: string}[]} [faults] what is at fault in particular; a form leaves out what its fields show
 */
export function failure(problem, again, faults = problem.errors ?? []) {
  const wait = problem.passing;
  return html`<div class="notice bad" role="alert">${icon('warn')}<div>
    <strong>${problem.title ?? t('problem.unknown')}</strong>
    <p>${problem.message}</p>
    ${faults.length ? html`<ul>${faults.map(fault => html`<li>${fault.detail}</li>`)}</ul>` : nothing}
    ${wait ? html`<p>${t('problem.passing')}</p>` : nothing}
    ${again ? html`<button type="button" @click=${again}>${t('action.again')}</button>` : nothing}
    ${problem.traceId ? html`<p class="small">${t('problem.trace')} ${problem.traceId}</p>` : nothing}
  </div></div>`;
}

/** A remark of the page to its reader. */
export function notice(tone, text) {
  return html`<div class="notice ${tone}" role="status">${icon({ good: 'check', calm: 'clock' }[tone] ?? 'warn')}<div>${text}</div></div>`;
}
