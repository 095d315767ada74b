import { html } from '../core/lit.js';
import { list } from '../core/api.js';
import { date, documentName } from '../core/format.js';
import { t } from '../core/i18n.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';
import { urgencyMark } from '../parts/urgency.js';

/** Documents whose answers can be followed: those that went to somebody, the newest first. */
export async function open() {
  const all = await list('/api/v1/directives?status=ISSUED');
  const items = all.filter(one => one.recipients?.length).sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  return { title: () => t('follow.title'), view: () => view(items) };
}

function view(items) {
  return html`${heading(t('follow.title'), html`<a class="button" href="#/theo-doi/nhiem-vu">${t('cells.title')}</a> <a class="button" href="#/so-lieu">${t('data.title')}</a> <a class="button" href="#/so-lieu-thuc-hien">${t('reading.title')}</a> <a class="button" href="#/don-vi">${t('units.title')}</a>`)}<p>${t('follow.choose')}</p>
    ${items.length ? html`<ul class="list">${items.map(one => html`<li><div class="what"><a href="#/theo-doi/${one.id}">${documentName(one)}</a>
      <p>${one.subject}</p><p>${one.issuer?.name} · ${date(one.date)} · ${t('follow.recipients', { n: one.recipients.length })}</p></div><div class="does">${urgencyMark(one)}</div></li>`)}</ul>`
      : empty(t('follow.none'), { href: '#/van-ban', text: t('directives.title') })}`;
}
