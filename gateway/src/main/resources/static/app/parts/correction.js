import { html, nothing } from '../core/lit.js';
import { t } from '../core/i18n.js';
import { showSources } from './figure-sources.js';
import { told } from './report-data.js';

/** What an approved report says otherwise than today's facts would, figure by figure, and the way to mend it. */
export function correctionPart(page, deeds, correct) {
  const other = (page.data?.figures?.held ? page.data.figures.items : []).filter(one => one.changed);
  if (!other.length && deeds === nothing) return nothing;
  const mayCorrect = page.writes && !page.report.sentBack && page.report.answer !== 'NOTHING_TO_REPORT';
  return html`<div class="card" id="correction"><h2>${t('correction.title')}</h2><p>${t('correction.hint')}</p>
    ${other.length ? figures(other) : html`<p>${t('correction.same')}</p>`}${deeds}
    ${mayCorrect ? html`<button type="button" ?disabled=${page.busy} @click=${correct}>${t('correction.make')}</button><p class="small">${t('correction.make.hint')}</p>` : nothing}</div>`;
}

function figures(other) {
  return html`<div class="wide"><table><thead><tr><th scope="col">${t('report.figures.indicator')}</th><th scope="col" class="number">${t('correction.was')}</th><th scope="col" class="number">${t('correction.now')}</th></tr></thead>
    <tbody>${other.map(one => html`<tr><th scope="row">${one.name ?? one.indicator}</th><td class="number">${told(one.held)}</td>
      <td class="number"><button type="button" class="plain" title=${t('sources.press')} @click=${() => showSources(one.cell, one.name ?? one.indicator)}>${told(one.now)}</button></td></tr>`)}</tbody></table></div>`;
}
