import { html, nothing } from '../core/lit.js';
import { post } from '../core/api.js';
import { Form } from '../core/form.js';
import { date, number } from '../core/format.js';
import { t } from '../core/i18n.js';
import { unitName } from '../core/lookups.js';
import { basis } from './reorganising.js';
import { ending, missing, onSubmit, select, text, tick, wrongDays } from './fields.js';
import { notice } from './states.js';

/** Units named one by one in what an act moves. */
const SHOWN = 20;

/** Forms to split a unit and to move it below another one, with what each of them moves. */
export function dividingForms({ one, children }, redraw, done) {
  const send = (form, act, complaints) => form.send((body, key) => post('/api/v1/reorganisations', act(body), key),
    [...missing(form, ['/on', '/basis/words']), ...wrongDays(form, ['/on']), ...complaints]).then(made => made && done());
  const move = new Form(`move.${one.id}`, { on: '', basis: { words: '' }, to: { parent: '' } }, redraw, 'move');
  const split = new Form(`split.${one.id}`, { on: '', basis: { words: '' }, goesOn: false, parts: [{ name: '' }, { name: '' }], below: {} }, redraw, 'split');
  return {
    move, sendMove: () => send(move, body => ({ ...body, kind: 'MOVE', units: [one.id] }), missing(move, ['/to/parent'])),
    split, sendSplit: () => send(split, body => splitOf(one, children, split, body), missing(split, partsOf(split).map((_, index) => `/parts/${index}/name`))),
  };
}

const partsOf = form => form.value('/parts') ?? [];

/** What comes after the unit, in its order: itself first when it goes on. */
function heirsOf(one, form) {
  const fresh = partsOf(form).map((part, index) => ({ key: `n${index}`, name: part.name, establish: { name: part.name, ...(part.shortName ? { shortName: part.shortName } : {}) } }));
  return form.value('/goesOn') ? [{ key: 'self', name: unitName(one), unit: one.id }, ...fresh] : fresh;
}

/** Below which heir a child comes: the first where nobody chose, or what was chosen is gone. */
function heirOf(heirs, form, child) {
  const chosen = form.value('/below')?.[child.id];
  return heirs.find(heir => heir.key === chosen) ?? heirs[0];
}

function splitOf(one, all, form, { on, basis: why }) {
  const heirs = heirsOf(one, form);
  const children = heir => all.filter(child => heirOf(heirs, form, child) === heir).map(child => child.id);
  return { kind: 'SPLIT', units: [one.id], on, basis: why, into: heirs.map(heir => ({ ...(heir.unit ? { unit: heir.unit } : { establish: heir.establish }), children: heir.unit ? [] : children(heir) })) };
}

/** The forms, closed until wanted. */
export function dividing(page) {
  const { forms } = page;
  return html`<details ?open=${wanted(forms.move)}><summary>${t('reorganise.move')}</summary><form novalidate aria-label=${t('reorganise.move')} @submit=${onSubmit(forms.sendMove)}>
      ${select(forms.move, '/to/parent', t('reorganise.newParent'), page.parents.map(other => [other.id, unitName(other)]), { required: true })}
      ${basis(forms.move)}${movePreview(page)}${ending(forms.move, t('reorganise.move.go'))}</form></details>
    ${page.one.parent ? html`<details ?open=${wanted(forms.split)}><summary>${t('reorganise.split')}</summary><p>${t('reorganise.split.hint')}</p>
      <form novalidate aria-label=${t('reorganise.split')} @submit=${onSubmit(forms.sendSplit)}>${splitFields(page)}${basis(forms.split)}${splitPreview(page)}${ending(forms.split, t('reorganise.split.go'))}</form></details>` : nothing}`;
}

const wanted = form => form.restored || form.refused;

function splitFields({ one, children, forms: { split: form } }) {
  const parts = partsOf(form);
  const heirs = heirsOf(one, form).map((heir, index) => [heir.key, heir.name || t('reorganise.part', { n: index + 1 })]);
  const fewest = form.value('/goesOn') ? 1 : 2;
  return html`${tick(form, '/goesOn', t('reorganise.goesOn', { unit: unitName(one) }))}
    ${parts.map((_, index) => html`<fieldset><legend>${t('reorganise.newUnit', { n: index + 1 })}</legend>
      ${text(form, `/parts/${index}/name`, t('unit.name'), { required: true, max: 500, live: true })}${text(form, `/parts/${index}/shortName`, t('unit.shortName'), { max: 200 })}
      ${parts.length > fewest ? html`<button type="button" class="plain" @click=${() => form.drop('/parts', index)}>${t('reorganise.part.drop')}</button>` : nothing}</fieldset>`)}
    <button type="button" @click=${() => form.add('/parts', { name: '' })}>${t('reorganise.part.add')}</button>
    ${children.length ? html`<fieldset><legend>${t('reorganise.children')}</legend>${children.map(child => select(form, `/below/${child.id}`, unitName(child), heirs.slice(1), { required: true, blank: heirs[0][1] }))}</fieldset>` : nothing}`;
}

/** What is below a unit, as a list that stays short. */
function below(items, top) {
  const shown = items.filter(item => item.id !== top);
  return shown.length ? html`<ul>${shown.slice(0, SHOWN).map(item => html`<li>${item.name}</li>`)}${shown.length > SHOWN ? html`<li>${t('reorganise.more', { n: number(shown.length - SHOWN) })}</li>` : nothing}</ul>` : nothing;
}

const postsNow = page => page.posts.filter(one => !one.validTo || one.validTo >= page.day);

function movePreview(page) {
  const { one, forms: { move: form }, tree, superior } = page;
  const to = page.parents.find(other => other.id === form.value('/to/parent'));
  if (!to) return nothing;
  return notice('calm', html`<strong>${t('reorganise.preview')}</strong>
    <p>${t('reorganise.move.what', { unit: unitName(one), from: superior ? unitName(superior) : t('reorganise.top'), to: unitName(to), day: date(form.value('/on')) || '…' })}</p>
    <p>${tree.length > 1 ? t('reorganise.move.along', { n: number(tree.length - 1) }) : t('reorganise.move.alone')}</p>${below(tree, one.id)}
    <p>${t('reorganise.move.posts', { n: number(postsNow(page).length) })}</p>`);
}

function splitPreview(page) {
  const { one, children, forms: { split: form } } = page;
  const heirs = heirsOf(one, form);
  if (heirs.some(heir => !heir.name?.trim())) return nothing;
  const ends = !form.value('/goesOn');
  return notice(ends ? 'wait' : 'calm', html`<strong>${t('reorganise.preview')}</strong>
    <ul class="preview">${heirs.map(heir => html`<li>${heir.unit ? t('reorganise.split.stays', { unit: heir.name }) : t('reorganise.split.new', { unit: heir.name, day: date(form.value('/on')) || '…' })}
      ${below(children.filter(child => heirOf(heirs, form, child) === heir), one.id)}</li>`)}</ul>
    <p>${t(ends ? 'reorganise.split.ends' : 'reorganise.split.keeps', { unit: unitName(one) })}</p>
    ${ends && postsNow(page).length ? html`<p>${t('reorganise.split.posts', { n: number(postsNow(page).length) })}</p>` : nothing}`);
}
