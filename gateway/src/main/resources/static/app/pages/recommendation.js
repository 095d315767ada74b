import { html, nothing } from '../core/lit.js';
import { get } from '../core/api.js';
import { Form } from '../core/form.js';
import { date, moment } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { unit, unitName, unitNames, units, unitsUnderMe } from '../core/lookups.js';
import { adviceState, adviceText } from '../parts/advice.js';
import { answerForm, ownerForm } from '../parts/advice-forms.js';
import { facts, heading } from '../parts/heading.js';
import { notice } from '../parts/states.js';

/** One recommendation: who asks whom, who answers by when, every answer, and what it carries or is carried by. */
export async function open({ id }, { redraw, reload }) {
  const one = await get(`/api/v1/recommendations/${id}`);
  const [from, report, all, approves, issues, writes, names] = await Promise.all([unit(one.unit), one.origin ? null : get(`/api/v1/reports/${one.report}`).catch(() => null), units(),
    unitsUnderMe('APPROVE'), unitsUnderMe('ISSUE'), unitsUnderMe('REPORT'), unitNames([one.owner?.unit, ...one.said.map(reply => reply.to)])]);
  const has = (list, wanted) => list.some(under => under.id === wanted);
  const outside = !one.addresseeUnit;
  const heads = !outside && has(approves, one.addresseeUnit);
  const page = {
    one, from, report, all, names, outside, heads, reload, redraw,
    answers: outside ? has(writes, one.unit) : heads || has(writes, one.owner?.unit) || has(approves, one.owner?.unit),
    gives: !outside && has(issues, one.addresseeUnit), assigns: !outside && (heads || has(issues, one.addresseeUnit)),
    answer: new Form(`advice.${id}`, {}, redraw, 'answer'), owner: new Form(`advice-owner.${id}`, { unit: one.owner?.unit ?? '', dueOn: one.owner?.dueOn ?? '', position: one.owner?.position ?? '' }, redraw, 'owner'), posts: [],
  };
  return { title: () => t('advice.one'), view: () => view(page) };
}

function view(page) {
  const { one, from, report } = page;
  const open = one.status !== 'WITHDRAWN';
  return html`<p class="path"><a href="#/kien-nghi">${t('advice.title')}</a></p>
    ${heading(adviceText(one), adviceState(one))}
    ${one.origin ? notice('calm', t('advice.copy', { from: unitName(from) })) : nothing}
    ${one.origin?.withdrawnAt ? notice('wait', t('advice.takenBack', { when: moment(one.origin.withdrawnAt) })) : nothing}
    ${facts([[t('advice.from'), one.origin ? `${one.origin.unit} (${unitName(from)})` : unitName(from)], [t('advice.to'), one.addressee], [t('advice.sentTo'), one.sentTo && moment(one.sentTo.at)],
      [t('advice.report'), one.origin ? source(one.origin) : html`<a href="#/bao-cao/${one.report}">${report?.title ?? t('advice.report.show')}</a>`],
      [t('advice.owner'), one.owner && `${page.names.get(one.owner.unit)}${one.ownerPost ? ` – ${one.ownerPost}` : ''}`], [t('advice.due'), one.owner?.dueOn && date(one.owner.dueOn)],
      [t('advice.task'), one.task && html`<a href="#/nhiem-vu/${one.task}">${t('advice.task.show')}</a>`],
      [t('advice.origins'), links(one.origins)], [t('advice.carriedBy'), links(one.carriedBy)]])}
    <h2>${t('advice.said')}</h2>${one.said.length ? html`<ul class="list">${one.said.map(reply => said(page, reply))}</ul>` : html`<p>${t('advice.said.none')}</p>`}
    ${page.gives && ['OPEN', 'ACCEPTED'].includes(one.status) ? html`<p><a class="button" href="#/nhiem-vu/moi?kien-nghi=${one.id}">${t('advice.task.give')}</a></p>` : nothing}
    ${open && page.answers ? answerForm(page) : nothing}
    ${page.assigns && one.status === 'OPEN' ? ownerForm(page) : nothing}
    ${one.status === 'OPEN' && !page.answers && !page.assigns ? notice('calm', t('advice.cannot')) : nothing}`;
}

function links(ids) {
  return ids?.length ? html`${ids.slice(0, 20).map((id, index) => html`<a href="#/kien-nghi/${id}">${t('advice.carried.show', { n: index + 1 })}</a> `)}` : nothing;
}

/** The report of another tenant by what is printed on it; it cannot be opened here. */
function source({ title, symbol, date: day }) {
  return [title, symbol, day && date(day)].filter(Boolean).join(', ');
}

function said({ names, one }, reply) {
  return html`<li><div class="what"><strong>${word('adviceState', reply.state)}${reply.to ? `: ${names.get(reply.to)}` : ''}</strong>
    ${reply.text ? html`<p class="written">${reply.text}</p>` : nothing}
    ${reply.document ? html`<p>${t('advice.said.paper', { symbol: reply.document.symbol, day: date(reply.document.date) })}</p>` : nothing}
    <p class="small">${reply.via ? `${one.carriedBy?.includes(reply.via) ? t('advice.said.via') : one.addressee} · ` : ''}${reply.by ? `${reply.by} · ` : ''}${moment(reply.at)}</p></div></li>`;
}
