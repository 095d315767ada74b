import { html } from '../core/lit.js';
import { t } from '../core/i18n.js';
import { icon } from './icons.js';

/**
 * What goes with a report: its tables as a workbook, the brief on one page, news for the portal.
 * @param {string} at such as `/api/v1/reports/abc`
 */
export function papersPart(at) {
  return html`<div class="card no-print" id="papers"><h2>${t('papers.title')}</h2><p class="small">${t('papers.hint')}</p>
    <p><a class="button" href="${at}/annexes?format=xlsx" download>${icon('file')}${t('papers.annexes')}</a></p>
    ${paper(at, 'brief')}${paper(at, 'news')}</div>`;
}

function paper(at, name) {
  const path = `${at}/${name}?format=`;
  return html`<p><a class="button" href="${path}html" target="_blank" rel="noopener">${t(`papers.${name}`)}</a>
    ${['docx', 'pdf'].map(form => html` <a class="button" href="${path}${form}" download aria-label="${t(`papers.${name}`)}, ${form.toUpperCase()}">${icon('file')}${form.toUpperCase()}</a>`)}</p>`;
}
