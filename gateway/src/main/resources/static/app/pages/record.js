import { html, nothing } from '../core/lit.js';
import { get, list, listOrNothing, post, Problem } from '../core/api.js';
import { Form } from '../core/form.js';
import { documentName, readNumber, today } from '../core/format.js';
import { t, words } from '../core/i18n.js';
import { directivesById, myUnits, unitName, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { day, ending, missing, onSubmit, select, text, area, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { chosenKind, kindOf, ownChoices, ownFields, requiredFields } from '../parts/own-kind.js';
import { PhotoPicker } from '../parts/photo-picker.js';
import { empty, failure, notice } from '../parts/states.js';

/** An activity with a photo in under a minute: six short questions, the rest can be added later. */
export async function open({ query }, { redraw }) {
  const [units, directives, indicators, kinds] = await Promise.all([unitsUnderMe('RECORD'), pickable(), list('/api/v1/indicators'), listOrNothing('/api/v1/activity-kinds', () => {})]);
  const mine = await myUnits('RECORD');
  const form = new Form('activity', {
    unit: mine[0] ?? '', kind: '', title: '', when: today(), mode: 'ORGANISE', state: 'DONE',
    directive: query.get('van-ban') ?? (directives.length === 1 ? directives[0][0] : ''), count: { indicator: '', value: '' }, own: { fields: {} },
  }, redraw);
  const page = {
    form, units, directives, kinds, redraw, photos: new PhotoPicker(redraw), saved: null, problem: null, given: new Map(),
    counts: indicators.filter(one => one.valueType === 'NUMBER').map(one => [one.id, `${one.name} (${one.unitOfMeasure})`]),
  };
  return { title: () => t('record.title'), view: () => view(page) };
}

/** Documents that reached my units, and those that they issued. */
async function pickable() {
  const mine = await myUnits('RECORD');
  const assigned = (await Promise.all(mine.map(unit => listOrNothing(`/api/v1/assignments?unit=${unit}`, () => {})))).flat();
  const issued = (await listOrNothing('/api/v1/directives?direction=OUTGOING', () => {})).filter(one => mine.includes(one.issuer?.unit));
  const found = await directivesById(assigned.map(one => one.directive));
  const all = new Map([...found.values(), ...issued].filter(Boolean).map(one => [one.id, one]));
  return [...all.values()].map(one => [one.id, one.subject && one.symbol ? `${documentName(one)} – ${one.subject}` : documentName(one)]);
}

/** What the service takes, from what the short form asks. */
export function activityOf({ directive, count, kind, own, ...rest }, kinds = []) {
  const value = count?.value && (readNumber(count.value) ?? count.value);
  return {
    ...rest,
    ...kindOf(kinds, { kind, own }),
    directives: directive ? [directive] : [],
    measurements: count?.indicator && value ? [{ indicator: count.indicator, value }] : [],
  };
}

function complaints({ form, kinds }) {
  const count = form.value('/count') ?? {};
  const wrong = count.value && readNumber(count.value) === null ? [{ pointer: '/count/value', detail: t('form.number.wrong') }] : [];
  const lone = count.value && !count.indicator ? [{ pointer: '/count/indicator', detail: t('form.missing') }] : [];
  return [...missing(form, ['/kind', '/title', '/unit', ...requiredFields(chosenKind(kinds, form.value('/kind')))]), ...wrongDays(form, ['/when']), ...wrong, ...lone];
}

async function save(page) {
  const { form, photos } = page;
  page.problem = null;
  page.saved ??= await form.send((body, key) => post('/api/v1/activities', activityOf(body, page.kinds), key), complaints(page));
  if (!page.saved) return;
  try {
    await photos.send(page.saved.id, page.saved.title);
    goTo(`hoat-dong/${page.saved.id}?moi=1`);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
    page.redraw();
  }
}

/** What my unit has reported already for this indicator and day: it is shown, so that nothing is counted twice. */
function given(page) {
  const { form } = page;
  const [unit, indicator, when] = ['/unit', '/count/indicator', '/when'].map(pointer => form.value(pointer));
  if (!unit || !indicator || !/^\d{4}(-\d{2}){0,2}$/.test(when ?? '')) return nothing;
  const asked = `unit=${encodeURIComponent(unit)}&indicator=${encodeURIComponent(indicator)}&period=${when}`;
  if (!page.given.has(asked)) {
    page.given.set(asked, []);
    get(`/api/v1/measurements/given?${asked}`).then(({ items }) => {
      page.given.set(asked, items);
      if (items.length) page.redraw();
    }, () => {});
  }
  const items = page.given.get(asked);
  return items.length ? notice('calm', html`<strong>${t('given.title')}</strong>
    <ul>${items.map(one => html`<li>${one.printed} · <a href="#/hoat-dong/${one.activity}">${one.title}</a></li>`)}</ul>${t('given.hint')}`) : nothing;
}

function view(page) {
  const { form, photos } = page;
  if (!page.units.length) return html`${heading(t('record.title'))}${empty(t('record.noRight'), { href: '#/viec', text: t('place.work') })}`;
  return html`${heading(t('record.title'))}
    <form novalidate @submit=${onSubmit(() => save(page))}>
      ${select(form, '/kind', t('record.kind'), [...words('activityKind'), ...ownChoices(page.kinds)], { required: true })}
      ${ownFields(form, chosenKind(page.kinds, form.value('/kind')))}
      ${text(form, '/title', t('record.what'), { required: true, max: 1000 })}
      <div class="columns">
        ${day(form, '/when', t('record.when'))}
        ${page.units.length > 1 ? select(form, '/unit', t('record.unit'), page.units.map(one => [one.id, unitName(one)]), { required: true, withoutBlank: true }) : nothing}
      </div>
      ${select(form, '/directive', t('record.directive'), page.directives, { blank: t('record.noDirective') })}
      <div class="columns">
        ${select(form, '/count/indicator', t('record.indicator'), page.counts, { blank: t('record.noCount') })}
        ${form.value('/count/indicator') ? text(form, '/count/value', t('record.count'), { required: true, inputmode: 'decimal', max: 20 }) : nothing}
      </div>
      ${given(page)}
      ${photos.view()}
      <details ?open=${Boolean(form.value('/content') || form.value('/place'))}><summary>${t('record.more')}</summary>
        ${text(form, '/place', t('record.place'), { max: 500 })}
        ${area(form, '/content', t('record.content'), { max: 10000 })}
        ${select(form, '/state', t('record.state'), words('activity').filter(([value]) => value !== 'WITHDRAWN'), { required: true, withoutBlank: true })}
      </details>
      ${page.saved && page.problem ? html`<div class="form-problem" tabindex="-1"><p>${t('record.savedWithoutPhoto')}</p>${failure(page.problem)}</div>` : nothing}
      ${ending(form, t(page.saved ? 'record.photosAgain' : 'record.save'))}
    </form>`;
}
