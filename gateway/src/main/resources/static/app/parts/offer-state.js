import { word } from '../core/i18n.js';
import { mark } from './states.js';

const LOOKS = { RECEIVED: ['wait', 'clock'], TAKEN_IN: ['good', 'check'], DECLINED: ['calm', 'cross'] };

/** Where an offer from outside stands, as icon and words. */
export function offerState({ status }) {
  const [tone, picture] = LOOKS[status] ?? ['calm', 'dash'];
  return mark(tone, picture, word('offerStatus', status));
}
