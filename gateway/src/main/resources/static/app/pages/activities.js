import { html, nothing } from '../core/lit.js';
import { list } from '../core/api.js';
import { t, word } from '../core/i18n.js';
import { date, period } from '../core/format.js';
import { myPosts, unitNames, unitsUnderMe } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { empty, state } from '../parts/states.js';

/** What my units and those below them did, the newest first. */
export async function open(params, { redraw }) {
  const [posts, mine, all] = await Promise.all([myPosts(), unitsUnderMe(), list('/api/v1/activities')]);
  const under = new Set(mine.map(one => one.id));
  const items = all.filter(one => under.has(one.unit)).reverse();
  const names = await unitNames(items.map(one => one.unit));
  const page = { items, names, redraw, records: posts.some(one => one.rights.includes('RECORD')) };
  return { title: () => t('activities.title'), view: () => view(page) };
}

function view({ items, names, records }) {
  const start = { href: '#/hoat-dong/moi', text: t('record.start') };
  return html`${heading(t('activities.title'), html`<div class="buttons">${records ? html`<a class="button first" href=${start.href}>${start.text}</a><a class="button" href="#/hoat-dong/nhap">${t('import.start')}</a>` : nothing}
    <a class="button" href="/api/v1/activities/export?format=xlsx" download>${t('import.export')}</a><a class="button" href="#/loai-hoat-dong">${t('kinds.title')}</a></div>`)}
    ${items.length ? html`<ul class="list">${items.map(one => row(one, names))}</ul>` : empty(t('activities.none'), records ? start : undefined)}`;
}

/** Days of an activity as people write them; says so when none is known. */
export function when(one) {
  if (!one.period) return t('activity.undated');
  const { precision, from } = one.period;
  if (precision === 'MONTH') return date(from.slice(0, 7));
  return precision === 'YEAR' ? from.slice(0, 4) : period(one.period);
}

/** The photos among what is attached to an activity. */
export function photosOf(one) {
  return (one.attachments ?? []).filter(attachment => attachment.kind === 'PHOTO');
}

function row(one, names) {
  const [photo] = photosOf(one);
  return html`<li>${photo ? html`<img class="thumb" loading="lazy" src="${photo.uri}?size=thumb" alt=${photo.caption ?? t('photo.of', { title: one.title })}>` : nothing}
    <div class="what"><a href="#/hoat-dong/${one.id}">${one.title}</a><p>${word('activityKind', one.kind)} · ${when(one)} · ${names.get(one.unit)}</p></div>
    <div class="does">${state('activity', one.state)}</div></li>`;
}
