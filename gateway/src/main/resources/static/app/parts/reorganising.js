import { html, nothing } from '../core/lit.js';
import { post } from '../core/api.js';
import { Form } from '../core/form.js';
import { date } from '../core/format.js';
import { t, word, words } from '../core/i18n.js';
import { unitName } from '../core/lookups.js';
import { day, ending, missing, onSubmit, select, text, wrongDays } from './fields.js';
import { notice } from './states.js';

/** Forms to rename a unit, to make it one of another kind and to merge it into another, for whoever may administer it. */
export function reorganisingForms(one, redraw, done) {
  const send = (form, act, fields, complaints = []) => form.send(
    (body, key) => post('/api/v1/reorganisations', act(body), key), [...missing(form, ['/on', '/basis/words', ...fields]), ...wrongDays(form, ['/on']), ...complaints])
    .then(made => made && done());
  const called = () => ({ name: one.name, shortName: one.shortName ?? '', abbreviation: one.abbreviation ?? '' });
  const rename = new Form(`rename.${one.id}`, { on: '', basis: { words: '' }, to: called() }, redraw, 'rename');
  const retype = new Form(`retype.${one.id}`, { on: '', basis: { words: '' }, to: { ...called(), kind: one.kind, level: one.level } }, redraw, 'retype');
  const merge = new Form(`merge.${one.id}`, { on: '', basis: { words: '' }, into: '' }, redraw, 'merge');
  return {
    rename, sendRename: () => send(rename, body => ({ ...body, kind: 'RENAME', units: [one.id] }), ['/to/name']),
    retype, sendRetype: () => send(retype, body => ({ ...body, kind: 'RETYPE', units: [one.id] }), ['/to/name'], sameKind(one, retype)),
    merge, sendMerge: () => send(merge, body => ({ ...body, kind: 'MERGE', units: [one.id], into: [{ unit: body.into }] }), ['/into']),
  };
}

const isSame = (one, form) => form.value('/to/kind') === one.kind && form.value('/to/level') === one.level;
const sameKind = (one, form) => (isSame(one, form) ? [{ pointer: '/to/kind', detail: t('reorganise.retype.same') }] : []);

/** The forms, closed until wanted. */
export function reorganising({ one, forms, siblings }) {
  return html`<details><summary>${t('reorganise.rename')}</summary><form novalidate @submit=${onSubmit(forms.sendRename)}>
      ${names(forms.rename)}${basis(forms.rename)}${ending(forms.rename, t('reorganise.rename'))}</form></details>
    ${retyping(one, forms)}
    ${siblings.length ? html`<details><summary>${t('reorganise.merge')}</summary><p>${t('reorganise.merge.hint')}</p><form novalidate @submit=${onSubmit(forms.sendMerge)}>
      ${select(forms.merge, '/into', t('reorganise.into'), siblings.map(other => [other.id, unitName(other)]), { required: true })}
      ${basis(forms.merge)}${ending(forms.merge, t('reorganise.merge'))}</form></details>` : nothing}`;
}

function names(form) {
  return html`${text(form, '/to/name', t('unit.name'), { required: true, max: 500, live: true })}${text(form, '/to/shortName', t('unit.shortName'), { max: 200 })}
    ${text(form, '/to/abbreviation', t('unit.abbreviation'), { max: 50 })}`;
}

function retyping(one, { retype: form, sendRetype }) {
  return html`<details ?open=${form.restored || form.refused}><summary>${t('reorganise.retype')}</summary><p>${t('reorganise.retype.hint')}</p>
    <form novalidate aria-label=${t('reorganise.retype')} @submit=${onSubmit(sendRetype)}>
      <div class="columns">${select(form, '/to/kind', t('unit.newKind'), words('groupKind'), { required: true, withoutBlank: true })}
        ${select(form, '/to/level', t('unit.newLevel'), words('groupLevel'), { required: true, withoutBlank: true })}</div>
      ${names(form)}${basis(form)}${retypePreview(one, form)}${ending(form, t('reorganise.retype.go'))}</form></details>`;
}

/** A unit as kind and level. */
export const kindOf = ({ kind, level }) => `${word('groupKind', kind)}, ${word('groupLevel', level)}`;

function retypePreview(one, form) {
  if (isSame(one, form)) return nothing;
  const { name, ...to } = form.value('/to');
  return notice('calm', html`<strong>${t('reorganise.preview')}</strong>
    <p>${t('reorganise.retype.what', { unit: unitName(one), from: kindOf(one), to: kindOf(to), day: date(form.value('/on')) || '…' })}</p>
    ${name?.trim() && name.trim() !== one.name ? html`<p>${t('reorganise.retype.called', { name: name.trim() })}</p>` : nothing}
    <p>${t('reorganise.retype.stays')}</p>`);
}

/** Day and legal basis, which every act has. */
export function basis(form) {
  return html`${day(form, '/on', t('reorganise.on'), { required: true })}${text(form, '/basis/words', t('reorganise.basis'), { required: true, max: 1000, hint: t('reorganise.basis.hint') })}`;
}
