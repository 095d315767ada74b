import { html } from '../core/lit.js';
import { t } from '../core/i18n.js';
import { icon } from './icons.js';

/**
 * A document as it prints, with its files.
 * @param {string} path such as `/api/v1/plans/abc`
 * @param {string} mark changes when the document does; part of the address, so that the frame loads it anew
 * @param {(event: Event) => void} [opened] is told when the frame shows it
 */
export function documentView(path, mark, opened) {
  const page = `${path}/document?format=html`;
  return html`<div class="paper">
    <div class="buttons"><button type="button" @click=${print}>${icon('print')}${t('action.print')}</button>
      <a class="button" href="${path}/document?format=docx" download>${icon('file')}DOCX</a>
      <a class="button" href="${path}/document?format=pdf" download>${icon('file')}PDF</a>
      <a class="button" href=${page} target="_blank" rel="noopener">${t('document.alone')}</a></div>
    <iframe class="sheet" sandbox="allow-same-origin allow-modals" title=${t('document.preview')} src="${page}&v=${mark}" @load=${opened ?? (() => {})}></iframe></div>`;
}

/** Marks what the platform generated, on the screen only: a document that is printed carries no marks. */
export function markGenerated(event) {
  const inside = event.target.contentDocument;
  if (!inside?.head) return;
  const style = inside.createElement('style');
  style.textContent = `@media screen { body { padding: 0 12px !important; } [data-generated] { border-left: 6px solid #7a8794; padding-left: 8px; } [data-generated]::before { content: '${t('report.generated')}'; font: 600 12px system-ui; color: #4a5560; display: block; } tr[data-generated]::before, td[data-generated]::before { content: none; } }`;
  inside.head.append(style);
}

/** By which the page in the frame tells what it says; absent where it tells none. */
export function hashShown(event) {
  return event.target.contentDocument?.querySelector('meta[name="content-hash"]')?.content;
}

function print(event) {
  event.target.closest('.paper').querySelector('iframe').contentWindow.print();
}
