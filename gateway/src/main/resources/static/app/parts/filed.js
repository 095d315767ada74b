import { html, nothing } from '../core/lit.js';
import { date } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { icon } from './icons.js';

const COLUMNS = ['place', 'symbol', 'date', 'author', 'subject', 'pages', 'note'];
const PAGES = { DIRECTIVE: 'van-ban', RELATED: 'van-ban', LETTER: 'van-ban', CONCLUSION: 'van-ban', PLAN: 'ke-hoach', REPORT: 'bao-cao' };

/** The table of contents of a work file; each line leads to its document where that has a page. */
export function contentsTable({ documents }) {
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t('workfile.contents')}><table><thead><tr>${COLUMNS.map(name => html`<th scope="col">${t(`workfile.${name}`)}</th>`)}</tr></thead>
    <tbody>${documents.map(one => html`<tr><td class="number">${one.place}</td><td>${one.symbol ?? one.number ?? nothing}</td><td>${date(one.date)}</td><td>${one.author ?? nothing}</td>
      <td>${word('filed', one.as)}: ${subject(one)}</td><td class="number">${one.pages ?? nothing}</td><td>${one.note ?? nothing}</td></tr>`)}</tbody></table></div>`;
}

function subject(one) {
  const page = PAGES[one.as];
  return one.source && page ? html`<a href="#/${page}/${one.source}">${one.subject}</a>` : one.subject;
}

/** What of a work file can be taken away. */
export function filesOf({ id, state }) {
  const contents = format => `/api/v1/work-files/${id}/contents?format=${format}`;
  return html`<div class="buttons no-print">${['docx', 'pdf'].map(format => html`<a class="button" href=${contents(format)} download aria-label="${t('workfile.contents')}, ${format.toUpperCase()}">${icon('file')}${format.toUpperCase()}</a>`)}
    ${state === 'CLOSED' ? html`<a class="button" href="/api/v1/work-files/${id}/package" download>${icon('file')}${t('workfile.package')}</a>` : nothing}</div>
    ${state === 'CLOSED' ? html`<p class="hint">${t('workfile.package.hint')}</p>` : nothing}`;
}
