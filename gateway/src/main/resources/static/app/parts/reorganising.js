import { html, nothing } from '../core/lit.js';
import { post } from '../core/api.js';
import { Form } from '../core/form.js';
import { t } from '../core/i18n.js';
import { unitName } from '../core/lookups.js';
import { day, ending, missing, onSubmit, select, text, wrongDays } from './fields.js';

/** Forms to rename a unit and to merge it into another, for whoever may administer it. */
export function reorganisingForms(one, redraw, done) {
  const send = (form, act, fields) => form.send(
    (body, key) => post('/api/v1/reorganisations', act(body), key), [...missing(form, ['/on', '/basis/words', ...fields]), ...wrongDays(form, ['/on'])])
    .then(made => made && done());
  const rename = new Form(`rename.${one.id}`, { on: '', basis: { words: '' }, to: { name: one.name, shortName: one.shortName ?? '', abbreviation: one.abbreviation ?? '' } }, redraw, 'rename');
  const merge = new Form(`merge.${one.id}`, { on: '', basis: { words: '' }, into: '' }, redraw, 'merge');
  return {
    rename, sendRename: () => send(rename, body => ({ ...body, kind: 'RENAME', units: [one.id] }), ['/to/name']),
    merge, sendMerge: () => send(merge, body => ({ ...body, kind: 'MERGE', units: [one.id], into: [{ unit: body.into }] }), ['/into']),
  };
}

/** The forms, closed until wanted. */
export function reorganising(forms, siblings) {
  return html`<details><summary>${t('reorganise.rename')}</summary><form novalidate @submit=${onSubmit(forms.sendRename)}>
      ${text(forms.rename, '/to/name', t('unit.name'), { required: true, max: 500 })}${text(forms.rename, '/to/shortName', t('unit.shortName'), { max: 200 })}
      ${text(forms.rename, '/to/abbreviation', t('unit.abbreviation'), { max: 50 })}${basis(forms.rename)}${ending(forms.rename, t('reorganise.rename'))}</form></details>
    ${siblings.length ? html`<details><summary>${t('reorganise.merge')}</summary><p>${t('reorganise.merge.hint')}</p><form novalidate @submit=${onSubmit(forms.sendMerge)}>
      ${select(forms.merge, '/into', t('reorganise.into'), siblings.map(other => [other.id, unitName(other)]), { required: true })}
      ${basis(forms.merge)}${ending(forms.merge, t('reorganise.merge'))}</form></details>` : nothing}`;
}

/** Day and legal basis, which every act has. */
export function basis(form) {
  return html`${day(form, '/on', t('reorganise.on'), { required: true })}${text(form, '/basis/words', t('reorganise.basis'), { required: true, max: 1000, hint: t('reorganise.basis.hint') })}`;
}
