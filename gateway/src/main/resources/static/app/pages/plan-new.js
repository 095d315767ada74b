import { html, nothing } from '../core/lit.js';
import { list, listOrNothing, post } from '../core/api.js';
import { Form } from '../core/form.js';
import { documentName } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { directive, unitName, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { day, ending, missing, onSubmit, select, text, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';
import { blankSections } from '../parts/plan-outline.js';

/** Starts a plan: from a template, from an earlier plan, or from the usual headings. */
export async function open({ query }, { redraw }) {
  const basis = query.get('van-ban');
  const [units, templates, shipped, plans, directives, asked, campaigns] = await Promise.all([
    unitsUnderMe('PLAN'), listOrNothing('/api/v1/plan-templates', () => {}), listOrNothing('/api/v1/plan-templates/shipped', () => {}), list('/api/v1/plans'), list('/api/v1/directives?status=ISSUED'), basis ? directive(basis) : null, list('/api/v1/campaigns')]);
  const form = new Form(`plan-new.${basis ?? ''}`, {
    from: templates.length ? `template:${templates[0].id}` : shipped.length ? `shipped:${shipped[0]}` : 'blank', unit: units[0]?.id ?? '', directive: basis ?? '', subject: asked?.subject ?? '',
    campaign: asked?.campaign ?? '', window: {}, symbol: symbolOf(units[0]), placeName: placeOf(plans, units[0]),
  }, redraw);
  const page = { form, units, templates, shipped: templates.length ? [] : shipped, plans, directives, campaigns };
  return { title: () => t('plan.start'), view: () => view(page) };
}

const symbolOf = unit => (unit?.abbreviation ? `/KH-${unit.abbreviation}` : '/KH-UBND');

/** Where documents of the unit were signed before. */
const placeOf = (plans, unit) => plans.find(plan => plan.unit === unit?.id)?.placeName ?? '';

function sources({ templates, shipped, plans }) {
  return [
    ...templates.map(one => [`template:${one.id}`, `${t('plan.from.template')}: ${one.name}`]),
    ...shipped.map(name => [`shipped:${name}`, `${t('plan.takeTemplate')}: ${word('shipped', name)}`]),
    ['blank', t('plan.from.blank')],
    ...plans.map(one => [`plan:${one.id}`, `${t('plan.from.copy')}: ${one.subject}`]),
  ];
}

async function make({ form }) {
  const made = await form.send(async (body, key) => create(body, key), [...missing(form, ['/from', '/unit', '/subject', '/symbol', '/placeName']), ...wrongDays(form, ['/window/from', '/window/to'])]);
  if (made) goTo(`ke-hoach/${made.id}/sua`);
}

async function create({ from, directive: basis, ...head }, key) {
  const bases = basis ? [{ directive: basis, relation: 'CARRIES_OUT' }] : [];
  const [kind, id] = from.split(':');
  if (kind === 'plan') return post(`/api/v1/plans/${id}/copies`, { ...head, bases }, key);
  if (kind === 'blank') return post('/api/v1/plans', { ...head, bases, sections: blankSections() }, key);
  const template = kind === 'template' ? id : (await post('/api/v1/plan-templates/shipped', { name: id, unit: head.unit }, `${key}-template`)).id;
  return post(`/api/v1/plan-templates/${template}/plans`, { ...head, bases }, key);
}

function view(page) {
  const { form, units } = page;
  if (!units.length) return html`${heading(t('plan.start'))}${empty(t('plan.noRight'), { href: '#/viec', text: t('place.work') })}`;
  return html`<p class="path"><a href="#/ke-hoach">${t('plans.title')}</a></p>${heading(t('plan.start'))}
    <form novalidate @submit=${onSubmit(() => make(page))}>
      ${select(form, '/from', t('plan.from'), sources(page), { required: true, withoutBlank: true })}
      ${units.length > 1 ? select(form, '/unit', t('plan.unit'), units.map(one => [one.id, unitName(one)]), { required: true, withoutBlank: true }) : nothing}
      ${select(form, '/directive', t('plan.answers'), page.directives.map(one => [one.id, `${documentName(one)}${one.symbol && one.subject ? ` – ${one.subject}` : ''}`]), { blank: t('plan.noDirective') })}
      ${page.campaigns.length ? select(form, '/campaign', t('plan.campaign'), page.campaigns.map(one => [one.id, `${one.name} ${one.year}`]), { blank: t('plan.noCampaign') }) : nothing}
      ${text(form, '/subject', t('plan.subject'), { required: true, max: 2000, hint: t('plan.subject.hint') })}
      <div class="columns">${text(form, '/symbol', t('plan.symbol'), { required: true, max: 100, hint: t('plan.symbol.hint') })}${text(form, '/placeName', t('plan.place'), { required: true, max: 200 })}</div>
      <div class="columns">${day(form, '/window/from', t('plan.from.day'))}${day(form, '/window/to', t('plan.to.day'))}</div>
      ${ending(form, t('plan.make'))}</form>`;
}
