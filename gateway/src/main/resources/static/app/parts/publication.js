import { html, nothing } from '../core/lit.js';
import { post, remove } from '../core/api.js';
import { Form } from '../core/form.js';
import { moment } from '../core/format.js';
import { t } from '../core/i18n.js';
import { area, ending, missing, onSubmit, select, text } from './fields.js';
import { mark } from './states.js';

const PUBLISHABLE = new Set(['IN_PROGRESS', 'LAUNCHED', 'DONE']);
const address = photo => `${photo.uri}/publication`;
const persons = () => ['NOBODY', 'AGREED', 'PUBLIC_EVENT'].map(ground => [ground, t(`publish.${ground}`)]);

/**
 * Whether everybody may see a photo, and the act that changes it.
 * @param page with `one`, `approves`, `may` and `attempt`
 */
export function publication(page, photo) {
  if (photo.published) {
    return html`<p class="small">${mark('good', 'check', t('publish.done'))} ${moment(photo.published.at)}<br>${photo.published.shows}</p>
      ${page.may || page.approves ? html`<button type="button" class="no-print" @click=${() => withdraw(page, photo)}>${t('publish.withdraw')}</button>` : nothing}`;
  }
  const offered = page.approves && PUBLISHABLE.has(page.one.state) && page.publishing?.photo !== photo;
  return offered
    ? html`<button type="button" class="no-print" @click=${() => begin(page, photo)}>${t('publish.act')}</button>` : nothing;
}

function begin(page, photo) {
  page.publishing = { photo, form: new Form(`publish.${photo.id}`, { shows: photo.caption ?? '', persons: '', agreement: '' }, page.redraw, 'publish') };
  page.redraw();
}

function withdraw(page, photo) {
  return confirm(t('publish.withdraw.sure')) ? page.attempt(() => remove(address(photo), page.one.version)) : undefined;
}

async function publish(page) {
  const { photo, form } = page.publishing;
  const needed = form.value('/persons') === 'AGREED' ? ['/shows', '/persons', '/agreement'] : ['/shows', '/persons'];
  if (form.value('/persons') !== 'AGREED') form.set('/agreement', '');
  const complaints = missing(form, needed);
  if (!complaints.length && !confirm(t('publish.sure'))) return;
  if (await form.send((body, key) => post(address(photo), body, key), complaints)) await page.reload();
}

/** What the publisher states; nothing while no photo was chosen. */
export function publicationForm(page) {
  if (!page.publishing) return nothing;
  const { photo, form } = page.publishing;
  return html`<form class="card no-print" id="publish" novalidate aria-label=${t('publish.act')} @submit=${onSubmit(() => publish(page))}><h2>${t('publish.act')}</h2>
    <img src="${photo.uri}?size=thumb" alt=${photo.caption ?? ''}><p>${t('publish.about')}</p>
    ${area(form, '/shows', t('publish.shows'), { required: true, max: 500, rows: 2, hint: t('publish.shows.hint') })}
    ${select(form, '/persons', t('publish.persons'), persons(), { required: true })}
    ${form.value('/persons') === 'AGREED' ? text(form, '/agreement', t('publish.agreement'), { required: true, max: 500 }) : nothing}
    ${ending(form, t('publish.act'), { more: html`<button type="button" @click=${() => leave(page)}>${t('action.back')}</button>` })}</form>`;
}

function leave(page) {
  page.publishing = null;
  page.redraw();
}
