import { html, nothing } from '../core/lit.js';
import { get, post } from '../core/api.js';
import { Form } from '../core/form.js';
import { moment } from '../core/format.js';
import { t } from '../core/i18n.js';
import { area, ending, missing, onSubmit } from './fields.js';
import { mark } from './states.js';

const address = plan => `/api/v1/plans/${plan.id}/publication`;

/** How an approved plan stands before everybody; null for one that never did. */
export async function publicationOf(plan) {
  if (plan.status !== 'APPROVED') return null;
  const published = await get(address(plan));
  return published.state === 'NEVER' ? null : published;
}

/**
 * Whether everybody reads the plan, and for who may publish: the preview, the publication, the withdrawal.
 * @param page with `plan`, `published` and `publishes`
 * @param act does something and reads the page anew
 */
export function publicationView(page, act) {
  const { plan, published, publishes } = page;
  if (plan.status !== 'APPROVED' || (!published && !publishes)) return nothing;
  const standing = published?.state === 'PUBLISHED';
  return html`<section class="card" id="publication" aria-labelledby="publication-title"><h2 id="publication-title">${t('planPublish.title')}</h2>
    ${standing ? html`<p>${mark('good', 'check', t('planPublish.standing'))} ${moment(published.publishedAt)}</p>` : nothing}
    ${published?.withdrawn ? html`<p>${mark('wait', 'clock', t('planPublish.withdrawn'))} ${moment(published.withdrawn.at)}</p><p class="written">${published.withdrawn.reason}</p>` : nothing}
    ${published ? nothing : html`<p>${t('planPublish.none')}</p>`}
    ${publishes ? (standing ? withdrawing(page) : previewing(page, act)) : nothing}</section>`;
}

function previewing(page, act) {
  const { preview } = page;
  if (!preview) {
    return html`<p class="hint">${t('planPublish.hint')}</p>
      <button type="button" class="no-print" ?disabled=${page.busy} @click=${() => look(page, act)}>${t('planPublish.preview')}</button>`;
  }
  const { text } = preview;
  return html`<h3 id="preview-title" tabindex="-1">${t('planPublish.seen')}</h3><div class="written" role="region" aria-labelledby="preview-title">
      <p><strong>${text.subject}</strong><br>${text.symbol} – ${text.issuer}</p><p>${text.opening}</p>
      ${text.parts.map(part)}<p>${text.closing}</p></div>
    <div class="buttons no-print"><button type="button" class="first" ?disabled=${page.busy} @click=${() => publish(page, act)}>${t('planPublish.act')}</button>
      <button type="button" @click=${() => leave(page)}>${t('action.back')}</button></div>`;
}

function part({ depth, mark: sign, heading, line, pieces }) {
  const first = `${sign} ${line}`.trim();
  return html`${first ? html`<p>${'\u00a0'.repeat(2 * (depth - 1))}${heading ? html`<strong>${first}</strong>` : first}</p>` : nothing}
    ${pieces.map(piece => (piece.columns.length ? html`<div class="wide" tabindex="0" role="region" aria-label=${first || t('planPublish.seen')}><table>
      <thead><tr>${piece.columns.map(one => html`<th scope="col">${one}</th>`)}</tr></thead>
      <tbody>${piece.rows.map(row => html`<tr>${row.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>` : html`<p>${piece.text}</p>`))}`;
}

/** Nothing changes by looking, so the page stays and only the words come in. */
function look(page, act) {
  return act(page, async () => { page.preview = await get(`${address(page.plan)}/preview`); }, () => {
    page.busy = false;
    page.redraw();
  });
}

function leave(page) {
  page.preview = null;
  page.redraw();
}

function publish(page, act) {
  if (!confirm(t('planPublish.sure'))) return undefined;
  return act(page, () => post(address(page.plan), { digest: page.preview.digest }, crypto.randomUUID(), page.published?.version));
}

function withdrawing(page) {
  const { plan } = page;
  page.withdrawal ??= new Form(`plan-withdrawal.${plan.id}`, {}, page.redraw, 'withdrawal');
  const form = page.withdrawal;
  return html`<details class="no-print"><summary>${t('planPublish.withdraw')}</summary><form novalidate @submit=${onSubmit(() => withdraw(page, form))}>
    ${area(form, '/reason', t('planPublish.reason'), { required: true, max: 500, rows: 2, hint: t('planPublish.reason.hint') })}
    ${ending(form, t('planPublish.withdraw'))}</form></details>`;
}

async function withdraw({ plan, published, reload }, form) {
  if (await form.send((body, key) => post(`${address(plan)}/withdrawal`, body, key, published.version), missing(form, ['/reason']))) await reload();
}
