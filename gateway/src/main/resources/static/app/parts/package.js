import { html, nothing } from '../core/lit.js';
import { Problem } from '../core/api.js';
import { currentLanguage, t } from '../core/i18n.js';
import { facts } from './heading.js';
import { icon } from './icons.js';
import { failure } from './states.js';

/**
 * A document to be handed out as a package of the exchange axis.
 * @param {string} path such as `/api/v1/plans/abc`
 */
export function packageOf(path, redraw) {
  return { path: `${path}/document?format=edxml`, redraw, busy: false, problem: null };
}

/** The button, and what the record lacks where no package can be made. */
export function packageView(page) {
  return html`<div class="no-print"><button type="button" id="edxml" ?disabled=${page.busy} @click=${() => take(page)}>${icon('file')}${t('package.out')}</button>
    ${page.problem ? failure(page.problem) : nothing}</div>`;
}

async function take(page) {
  Object.assign(page, { busy: true, problem: null });
  page.redraw();
  try {
    await save(page.path);
  } catch (problem) {
    page.problem = problem instanceof Problem ? problem : new Problem(0, { title: t('problem.unknown') });
  }
  page.busy = false;
  page.redraw();
}

async function save(path) {
  const answer = await fetch(path, { headers: { 'Accept-Language': currentLanguage() }, credentials: 'same-origin', redirect: 'error' });
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})));
  const url = URL.createObjectURL(await answer.blob());
  const link = Object.assign(document.createElement('a'), { href: url, download: nameIn(answer.headers.get('Content-Disposition')) });
  link.click();
  URL.revokeObjectURL(url);
}

/** The name as it is, by RFC 6266. */
function nameIn(disposition) {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '') ?? [];
  return encoded ? decodeURIComponent(encoded) : 'goi-tin.edxml';
}

/** What the header of a package says that came in, beside the form that was filled in from it. */
export function headerView({ documentId, attachments, fields }) {
  return html`<details class="package"><summary>${t('package.in', { id: documentId })}</summary>
    <p>${t('package.attachments')} ${attachments.map(file => file.name).join('; ') || t('package.attachments.none')}</p>
    ${facts(fields.map(field => [field.element, field.text]))}</details>`;
}
