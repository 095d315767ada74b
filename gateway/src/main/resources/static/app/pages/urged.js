import { html, nothing } from '../core/lit.js';
import { get, post } from '../core/api.js';
import { Form } from '../core/form.js';
import { t, word } from '../core/i18n.js';
import { date, documentName, moment } from '../core/format.js';
import { directive, unit, unitName, unitsUnderMe } from '../core/lookups.js';
import { facts, heading } from '../parts/heading.js';
import { area, day, ending, missing, onSubmit, wrongDays } from '../parts/fields.js';
import { mark, notice } from '../parts/states.js';
import { urgencyMark } from '../parts/urgency.js';

/** One urging at one unit: what is late, by when an answer is wanted, and the answer. */
export async function open({ id }, { redraw, reload }) {
  const one = await get(`/api/v1/urged/${id}`);
  const [from, own, letter, receives, records, ...tasks] = await Promise.all([
    unit(one.from), unit(one.unit), one.directive ? directive(one.directive) : null, unitsUnderMe('RECEIVE'), unitsUnderMe('RECORD'),
    ...one.matters.filter(matter => matter.task).slice(0, 20).map(matter => get(`/api/v1/tasks/${matter.task}`).catch(() => null)),
  ]);
  const page = {
    one, from, own, letter, reload, titles: new Map(tasks.filter(Boolean).map(task => [task.id, task.title])),
    mine: [...receives, ...records].some(unit => unit.id === one.unit), form: new Form(`urged.${id}`, {}, redraw),
  };
  return { title: () => t('urging.title'), view: () => view(page) };
}

function view(page) {
  const { one, letter } = page;
  const waits = one.status === 'WAITING';
  return html`<p class="path"><a href="#/viec">${t('work.title')}</a></p>
    ${heading(`${t('urging.title')}: ${letter ? documentName(letter) : t('urged.task')}`, mark(waits ? 'wait' : 'good', waits ? 'clock' : 'check', word('urgedStatus', one.status)))}
    ${facts([[t('directive.urgency'), urgencyMark(letter)], [t('assignment.unit'), unitName(page.own)], [t('urging.unit'), `${unitName(page.from)} – ${one.by}`], [t('urging.until'), date(one.until)], [t('urged.replied'), one.reply && `${moment(one.reply.at)} – ${one.reply.by}`], [t('urged.promised'), date(one.reply?.promised)]])}
    <h2>${t('urged.words')}</h2><p class="written">${one.text}</p>
    <h2>${t('urged.matters')}</h2><ul>${one.matters.map(matter => html`<li>${words(page, matter)}</li>`)}</ul>
    ${letter ? html`<p><a href="#/van-ban/${one.directive}">${letter.subject ?? documentName(letter)}</a></p>` : nothing}
    ${one.replyText ? html`<div class="card"><h2>${t('urged.reply')}</h2><p class="written">${one.replyText}</p></div>` : nothing}
    ${waits ? (page.mine ? replyForm(page) : notice('calm', t('urged.cannot'))) : nothing}`;
}

function words(page, matter) {
  if (!matter.task) return matter.reasons.map(reason => word('reason', reason)).join('; ');
  return html`<a href="#/nhiem-vu/${matter.task}">${page.titles.get(matter.task) ?? t('urged.task')}</a> (${t('urged.due', { day: date(matter.due) })})`;
}

function replyForm({ one, form, reload }) {
  const check = () => [...missing(form, ['/text']), ...wrongDays(form, ['/promised'])];
  return html`<form class="card" novalidate aria-label=${t('urged.reply')} @submit=${onSubmit(async () => {
    if (await form.send((body, key) => post(`/api/v1/urged/${one.id}/reply`, body, key), check())) await reload();
  })}><h2>${t('urged.reply')}</h2>
    ${area(form, '/text', t('urged.reply.text'), { required: true, rows: 3, max: 2000 })}
    ${day(form, '/promised', t('urged.reply.promised'))}
    ${ending(form, t('urged.reply.send'))}</form>`;
}
