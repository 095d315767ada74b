import { html } from '../core/lit.js';
import { listOrNothing } from '../core/api.js';
import { t } from '../core/i18n.js';
import { date, documentName, today } from '../core/format.js';
import { urgencyMark } from './urgency.js';

const REMINDED_FOR_DAYS = 7;

/** What urging and reminding bring to my units: urgings to answer, units below that did not, and deadlines. */
export async function urgingWork(units, missed) {
  const since = new Date(Date.parse(today()) - REMINDED_FOR_DAYS * 86_400_000).toISOString().slice(0, 10);
  const each = async path => (await Promise.all(units.map(unit => listOrNothing(path(unit), missed)))).flat();
  const [urged, escalations, reminders] = await Promise.all([
    each(unit => `/api/v1/urged?unit=${unit}&status=WAITING`),
    each(unit => `/api/v1/escalations?superior=${unit}`),
    each(unit => `/api/v1/reminders?unit=${unit}&since=${since}`),
  ]);
  return { urged, escalations: escalations.filter(one => !one.answered), reminders: newest(reminders) };
}

/** Of several reminders of one task the last one, while the task is open. */
function newest(reminders) {
  const byTask = new Map();
  reminders.filter(one => one.execution && one.execution !== 'DONE')
    .sort((one, other) => one.on.localeCompare(other.on)).forEach(one => byTask.set(one.task, one));
  return [...byTask.values()];
}

export function urgingSections(work, row) {
  const letter = one => (one.directive ? documentName(work.directives.get(one.directive)) : t('urged.task'));
  return [
    { title: t('urged.title'), items: work.urged.map(one => row(`#/don-doc/${one.id}`, letter(one), html`${one.text} · ${work.names.get(one.unit)}`, html`${urgencyMark(work.directives.get(one.directive))}<strong>${t('urged.until', { day: date(one.until) })}</strong>`)) },
    { title: t('escalation.title'), items: work.escalations.map(one => row(`#/don-doc/${one.urged}`, work.names.get(one.unit), letter(one), t('escalation.about', { from: work.names.get(one.from), day: date(one.until) }))) },
    { title: t('reminder.title'), items: work.reminders.map(one => row(`#/nhiem-vu/${one.task}`, one.title, `${t('deadline')}: ${date(one.last)}`, left(one.days))) },
  ];
}

const left = days => (days > 0 ? t('reminder.left', { n: days }) : days ? t('reminder.over', { n: -days }) : t('reminder.today'));
