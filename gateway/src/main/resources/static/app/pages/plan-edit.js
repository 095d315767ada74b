import { html, nothing } from '../core/lit.js';
import { get, listOrNothing, put } from '../core/api.js';
import { Form } from '../core/form.js';
import { date } from '../core/format.js';
import { t } from '../core/i18n.js';
import { unitName, units } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { area, day, ending, missing, onSubmit, text, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { pasteBox } from '../parts/paste-box.js';
import { furtherCampaigns } from '../parts/plan-campaigns.js';
import { outlineFields } from '../parts/plan-outline.js';
import { notice } from '../parts/states.js';

/** Changes a plan: its head, its sections, what each asks for. */
export async function open({ id }, { redraw, reload }) {
  const [plan, everyUnit, campaigns] = await Promise.all([get(`/api/v1/plans/${id}`), units(), listOrNothing('/api/v1/campaigns', () => {})]);
  const form = new Form(`plan.${id}`, { ...plan.content, read: plan.version }, redraw);
  const page = { plan, form, redraw, reload, units: everyUnit.map(one => [one.id, unitName(one)]), campaigns };
  return { title: () => `${t('plan.edit')}: ${plan.subject}`, view: () => view(page) };
}

async function save({ plan, form }) {
  const complaints = [...missing(form, ['/subject', '/placeName']), ...wrongDays(form, ['/date', '/reportDeadline/date'], true), ...wrongDays(form, ['/window/from', '/window/to'])];
  const done = await form.send(({ read, ...body }) => put(`/api/v1/plans/${plan.id}`, worded(body), read), complaints);
  if (done) goTo(`ke-hoach/${plan.id}`);
}

/** A deadline is kept as it is written; where only a day was chosen, the day in words. */
function worded(body) {
  const deadline = one => (one?.date && !one.asWritten ? { ...one, asWritten: t('remark.before', { date: date(one.date) }) } : one);
  const section = one => ({
    ...one,
    ...(one.item ? { item: { ...one.item, ...(one.item.deadline ? { deadline: deadline(one.item.deadline) } : {}) } } : {}),
    ...(one.sections ? { sections: one.sections.map(section) } : {}),
  });
  return { ...body, ...(body.reportDeadline ? { reportDeadline: deadline(body.reportDeadline) } : {}), sections: (body.sections ?? []).map(section) };
}

function view(page) {
  const { plan, form } = page;
  const outdated = form.model.read !== plan.version;
  return html`<p class="path"><a href="#/ke-hoach/${plan.id}">${plan.subject}</a></p>${heading(t('plan.edit'))}
    ${outdated ? notice('wait', html`${t('plan.changedMeanwhile')} <button type="button" class="plain" @click=${() => form.discard()}>${t('form.discard')}</button>`) : nothing}
    <form novalidate @submit=${onSubmit(() => save(page))}>
      ${area(form, '/subject', t('plan.subject'), { required: true, max: 2000, rows: 2 })}
      <div class="columns">${text(form, '/symbol', t('plan.symbol'), { required: true, max: 100 })}${text(form, '/placeName', t('plan.place'), { required: true, max: 200 })}${day(form, '/date', t('plan.date'), { partial: true })}</div>
      <div class="columns">${day(form, '/window/from', t('plan.from.day'))}${day(form, '/window/to', t('plan.to.day'))}${day(form, '/reportDeadline/date', t('plan.reportDeadline'))}</div>
      ${furtherCampaigns(form, page.campaigns)}
      <h2>${t('plan.sections')}</h2>
      ${pasteBox(page)}
      ${outlineFields(form, '/sections', page.units)}
      ${ending(form, t('plan.save'), { more: html`<a class="button" href="#/ke-hoach/${plan.id}">${t('action.back')}</a>` })}</form>`;
}
