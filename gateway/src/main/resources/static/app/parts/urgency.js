import { nothing } from '../core/lit.js';
import { t, word, words } from '../core/i18n.js';
import { select } from './fields.js';
import { mark } from './states.js';

const TONES = { URGENT: 'wait', VERY_URGENT: 'bad', IMMEDIATE: 'bad' };

/** How urgent a document is, in words; nothing for an ordinary one. */
export function urgencyMark(document) {
  return document?.urgency ? mark(TONES[document.urgency] ?? 'wait', 'warn', word('urgency', document.urgency)) : nothing;
}

/** The choice of it; what is left blank is ordinary, unless the form says otherwise. */
export function urgencyField(form, blank = t('directive.urgency.none')) {
  return select(form, '/urgency', t('directive.urgency'), words('urgency'), { blank });
}
