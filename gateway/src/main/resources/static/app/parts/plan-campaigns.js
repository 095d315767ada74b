import { html, nothing } from '../core/lit.js';
import { get } from '../core/api.js';
import { number } from '../core/format.js';
import { t } from '../core/i18n.js';
import { ticks } from './fields.js';

const nameOf = one => `${one.name} ${one.year}`;

/** Names of the campaigns that a plan answers, its own one first; those that are not there any more are left out. */
export async function campaignNames({ campaign, programme } = {}) {
  const ids = [...new Set([campaign, ...programme?.campaigns ?? []].filter(Boolean))];
  const found = await Promise.all(ids.map(id => get(`/api/v1/campaigns/${id}`).catch(() => null)));
  return found.filter(Boolean).map(nameOf);
}

/** Which campaigns a plan answers besides its own one. */
export function furtherCampaigns(form, campaigns) {
  const own = form.value('/campaign');
  const offered = campaigns.filter(one => one.id !== own);
  const chosen = new Set(form.value('/programme/campaigns') ?? []);
  if (!offered.length) return nothing;
  const names = offered.filter(one => chosen.has(one.id)).map(nameOf).join(', ');
  return html`<details ?open=${Boolean(form.error('/programme/campaigns'))}><summary>${t('plan.further')} (${number(chosen.size)})${names ? `: ${names}` : ''}</summary>
    ${ticks(form, '/programme/campaigns', t('plan.further'), offered.map(one => [one.id, nameOf(one)]), { hint: t('plan.further.hint') })}</details>`;
}
