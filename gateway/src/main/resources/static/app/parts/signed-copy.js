import { html, nothing } from '../core/lit.js';
import { upload } from '../core/api.js';
import { moment } from '../core/format.js';
import { t } from '../core/i18n.js';
import { icon } from './icons.js';
import { mark } from './states.js';

/** Whether an approved document is still a draft, for want of a signature, as icon and words; nothing before approval. */
export function signedMark(document) {
  if (document.status !== 'APPROVED') return nothing;
  return document.signed || document.signedCopy ? mark('good', 'check', t('signed.yes')) : mark('wait', 'pen', t('signed.no'));
}

/**
 * The signed PDF that was made outside, with what it says of itself; or the place for it.
 * @param {string} path of the document
 * @param {((file: File) => void)|null} attach null for whoever may not
 */
export function signedView({ signedCopy: copy }, path, attach) {
  return html`<div class="card" id="signed-copy"><h2>${t('signed.title')}</h2>
    ${copy ? attached(copy, path) : html`<p>${mark('wait', 'pen', t('signed.no'))}</p><p>${t('signed.none')}</p>`}
    ${attach && !copy ? html`<label class="drop">${icon('file')}<span>${t('signed.attach')}</span>
      <input id="signed-file" type="file" accept="application/pdf" @change=${event => chosen(event.target, attach)}></label><p class="hint">${t('signed.once')}</p>` : nothing}</div>`;
}

function attached(copy, path) {
  return html`<p>${mark('good', 'check', t('signed.yes'))} ${moment(copy.attachedAt)}</p>
    <ul>${copy.signatures.map(one => html`<li>${one.signer ?? t('signed.unnamed')}${one.time ? ` – ${moment(one.time)}` : ''}</li>`)}</ul>
    <p>${copy.coversWholeFile ? t('signed.covers') : t('signed.coversNot')} <span class="small">${t('signed.notJudged')}</span></p>
    <p><a class="button" href="${path}/signed" download>${icon('file')}${t('signed.download')}</a></p>
    <p class="small">SHA-256 <code>${copy.sha256.slice(0, 16)}…</code></p>`;
}

/** It is attached once and for all, so people are asked first. */
function chosen(input, attach) {
  const [file] = input.files;
  input.value = '';
  if (file && confirm(t('signed.sure', { name: file.name }))) attach(file);
}

/** Sends the file for a document. */
export function attachSigned(path, file) {
  const form = new FormData();
  form.append('file', file);
  return upload(`${path}/signed`, form);
}
