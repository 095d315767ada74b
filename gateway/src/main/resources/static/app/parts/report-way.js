import { html, nothing } from '../core/lit.js';
import { moment } from '../core/format.js';
import { t } from '../core/i18n.js';
import { unitName } from '../core/lookups.js';
import { area, ending, onSubmit, select } from './fields.js';
import { mark, notice } from './states.js';

/** How far an approved report has gone. */
export function way(report) {
  if (report.sentBack) return mark('bad', 'back', t('report.sentBack'));
  if (report.received) return mark('good', 'check', t('report.arrived'));
  return report.sent ? mark('wait', 'up', t('report.sent')) : nothing;
}

/** The headings of a report, to name one of them. */
export function headings(report) {
  return report.outline.map(one => [one.id, `${one.label}. ${one.title}`]);
}

/** What was asked of its author when it came back: by its leader, or by its recipient with a new draft to mend. */
export function returned(report, data) {
  if (report.sentBack) {
    return back(t('report.sentBack'), report, { section: report.sentBack.section, remarks: report.sentBackRemarks, at: report.sentBack.at },
      html`<p><a href="#/bao-cao/${report.sentBack.successor}">${t('report.successor')}</a></p>`);
  }
  const last = report.lastReturn;
  return report.status === 'RETURNED' && last ? back(t('report.returnedFor'), report, last, partsBack(last, data)) : nothing;
}

/** Figures and units that came back alone; a section is named above. */
function partsBack({ parts }, data) {
  const named = (parts ?? []).filter(one => !one.section).map(one => (one.indicator
    ? `${t('report.part.indicator')}: ${data?.figures?.items.find(figure => figure.indicator === one.indicator)?.name ?? one.indicator}`
    : `${t('report.part.unit')}: ${data?.names?.get(one.unit) ?? one.unit}`));
  return named.length ? html`<ul>${named.map(one => html`<li>${one}</li>`)}</ul>` : nothing;
}

function back(title, report, { section, remarks, at }, more) {
  const named = report.outline.find(one => one.id === section);
  return notice('bad', html`<strong>${title}${named ? `: ${named.label}. ${named.title}` : ''}</strong><p class="written">${remarks}</p><p class="small">${moment(at)}</p>${more ?? nothing}`);
}

/** Sends it up; once, so people are asked first. */
export function sendingPart({ report, recipient, busy }, send) {
  return html`<div class="card"><h2>${t('report.send')}</h2><p>${t('report.send.hint', { unit: unitName(recipient) })}</p>
    ${report.signed ? nothing : html`<p class="small">${t('report.send.unsigned')}</p>`}
    <button type="button" class="first" ?disabled=${busy} @click=${() => confirm(t('report.send.sure', { unit: unitName(recipient) })) && send()}>${t('report.send')}</button></div>`;
}

/** What its recipient may do: say that it is here, or return it. */
export function arrivedPart({ report, receives, judges, back: form, busy }, receive, giveBack) {
  return html`${receives && !report.received ? html`<div class="buttons"><button type="button" class="first" ?disabled=${busy} @click=${receive}>${t('report.receive')}</button></div>` : nothing}
    ${judges ? html`<details class="card" ?open=${form.restored}><summary>${t('report.sendBack')}</summary>
      <form novalidate aria-label=${t('report.sendBack')} @submit=${onSubmit(() => giveBack(form))}><p class="hint">${t('report.sendBack.hint')}</p>
      ${select(form, '/section', t('report.section'), headings(report), { blank: t('report.section.whole') })}
      ${area(form, '/remarks', t('decision.remarks'), { required: true, rows: 3, max: 4000 })}${ending(form, t('report.sendBack'))}</form></details>` : nothing}`;
}
