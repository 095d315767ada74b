import { documentName, today } from './format.js';
import { t } from './i18n.js';

/** Reports usually run from the 15th to the 14th. */
export function usualPeriod() {
  const [year, month, day] = today().split('-').map(Number);
  const start = new Date(Date.UTC(year, month - (day > 15 ? 1 : 2), 15));
  return { from: start.toISOString().slice(0, 10), to: today() };
}

/** What a report on a letter is called until somebody calls it otherwise; reports are in Vietnamese. */
export function usualTitle(letter) {
  return letter ? t('report.titleOf', { subject: letter.subject ?? documentName(letter) }) : '';
}

/** The answer that there was nothing to report, in the shape of the service. */
export function nothingToReport(letter, unit) {
  return {
    unit: unit.id, ...(unit.parent ? { recipient: unit.parent } : {}), kind: 'THEMATIC', directive: letter.id,
    title: usualTitle(letter).slice(0, 1000), period: usualPeriod(), answer: 'NOTHING_TO_REPORT',
  };
}
