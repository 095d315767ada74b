import { html, nothing } from '../core/lit.js';
import { get, post, put } from '../core/api.js';
import { Form } from '../core/form.js';
import { date } from '../core/format.js';
import { currentLanguage, t, word, words } from '../core/i18n.js';
import { goTo } from '../core/routes.js';
import { keyOf, codeOf } from '../core/naming.js';
import { area, ending, missing, onSubmit, select, text, tick } from '../parts/fields.js';
import { facts, heading } from '../parts/heading.js';
import { empty, notice } from '../parts/states.js';
import { definesKinds } from './kinds.js';

const FIELDS_AT_MOST = 30;

/** One kind of the tenant, any of its versions; a new kind, or the next version of one. */
export async function open({ id, query }, { redraw, reload }) {
  const isNew = id === 'moi';
  const [latest, defines] = await Promise.all([isNew ? null : get(`/api/v1/activity-kinds/${id}`), definesKinds()]);
  const asked = Number(query.get('ban'));
  const shown = latest && asked && asked < latest.version ? await get(`/api/v1/activity-kinds/${id}?version=${asked}`) : latest;
  const page = { latest, shown, reload, may: defines && shown === latest, form: new Form(`kind.${id}.${latest?.version ?? 0}`, modelOf(latest), redraw) };
  return { title: () => latest?.name[currentLanguage()] ?? t('kinds.start'), view: () => view(page) };
}

function modelOf(kind) {
  if (!kind) return { name: { vi: '', en: '' }, base: '', code: '', fields: [{ name: '', type: 'TEXT', required: false, options: '' }] };
  return { name: { ...kind.name }, fields: kind.fields.map(one => ({ ...one, options: one.options.join('\n') })) };
}

/** The kind as the service takes it. Fields keep their keys over versions; new ones get theirs from their names. */
function kindOf({ code, base, name, fields = [] }, latest) {
  const taken = new Set(fields.map(one => one.key).filter(Boolean));
  return {
    code: latest?.code ?? code ?? codeOf(name.vi), base: latest?.base ?? base, name,
    fields: fields.map(one => ({
      key: one.key ?? keyOf(one.name, taken), name: one.name, type: one.type, required: Boolean(one.required),
      options: one.type === 'CHOICE' ? (one.options ?? '').split('\n').map(line => line.trim()).filter(Boolean) : [],
    })),
  };
}

async function save({ form, latest, reload }) {
  const fields = form.value('/fields') ?? [];
  const complaints = missing(form, ['/name/vi', '/name/en', ...(latest ? [] : ['/base']), ...fields.flatMap((one, index) => [`/fields/${index}/name`, ...(one.type === 'CHOICE' ? [`/fields/${index}/options`] : [])])]);
  const made = await form.send((body, key) => (latest ? put(`/api/v1/activity-kinds/${latest.code}`, kindOf(body, latest), latest.version) : post('/api/v1/activity-kinds', kindOf(body), key)), complaints);
  if (!made) return;
  if (latest) await reload();
  else goTo(`loai-hoat-dong/${made.code}`);
}

function view(page) {
  const { latest, shown, may } = page;
  return html`<p class="path"><a href="#/loai-hoat-dong">${t('kinds.title')}</a></p>
    ${heading(shown?.name[currentLanguage()] ?? t('kinds.start'))}
    ${shown ? standing(latest, shown) : nothing}
    ${may ? (shown ? html`<details class="card" ?open=${page.form.restored || page.form.refused}><summary>${t('kind.next', { n: latest.version + 1 })}</summary>
      <p class="small">${t('kind.next.hint')}</p>${formView(page)}</details>` : formView(page)) : nothing}
    ${!shown && !may ? notice('calm', t('kinds.noRight')) : nothing}`;
}

function standing(latest, shown) {
  const versions = Array.from({ length: latest.version }, (_, index) => latest.version - index);
  return html`${shown === latest ? nothing : notice('wait', html`${t('kind.old', { n: shown.version })} <a href="#/loai-hoat-dong/${latest.code}">${t('kind.latest')}</a>`)}
    ${facts([[t('kind.base'), word('activityKind', shown.base)], [t('kind.code'), shown.code], [t('kind.names'), `${shown.name.vi} / ${shown.name.en}`],
      [t('kind.standing'), t('kind.version', { n: shown.version, day: date(shown.at) })],
      [t('kind.versions'), versions.length > 1 ? versions.map(n => (n === shown.version ? html`<strong>${n}</strong> ` : html`<a href="#/loai-hoat-dong/${latest.code}?ban=${n}">${n}</a> `)) : nothing]])}
    <h2>${t('kind.fieldsTitle')}</h2>
    ${shown.fields.length ? html`<ul class="list" id="kind-fields">${shown.fields.map(one => html`<li><div class="what"><strong>${one.name}</strong>
      <p>${word('fieldType', one.type)}${one.options.length ? `: ${one.options.join('; ')}` : ''}</p></div>${one.required ? html`<span class="small">${t('kind.required')}</span>` : nothing}</li>`)}</ul>` : empty(t('kind.fields.none'))}`;
}

function formView(page) {
  const { form, latest } = page;
  const fields = form.value('/fields') ?? [];
  return html`<form novalidate @submit=${onSubmit(() => save(page))}>
    <div class="columns">${text(form, '/name/vi', t('kind.name.vi'), { required: true, max: 200 })}${text(form, '/name/en', t('kind.name.en'), { required: true, max: 200 })}</div>
    ${latest ? nothing : html`<div class="columns">${select(form, '/base', t('kind.base'), words('activityKind'), { required: true, hint: t('kind.base.hint') })}
      ${text(form, '/code', t('kind.code'), { max: 40, hint: t('kind.code.hint') })}</div>`}
    ${fields.map((one, index) => fieldFields(form, one, index))}
    ${fields.length < FIELDS_AT_MOST ? html`<button type="button" @click=${() => form.add('/fields', { name: '', type: 'TEXT', required: false, options: '' })}>${t('kind.field.add')}</button>` : nothing}
    ${ending(form, t(latest ? 'kind.save' : 'kind.make'))}</form>`;
}

function fieldFields(form, one, index) {
  const at = `/fields/${index}`;
  return html`<fieldset><legend>${one.name || t('kind.field.new')}</legend>
    <div class="columns">${text(form, `${at}/name`, t('kind.field.name'), { required: true, max: 200 })}
      ${select(form, `${at}/type`, t('kind.field.type'), words('fieldType'), { required: true, withoutBlank: true })}</div>
    ${one.type === 'CHOICE' ? area(form, `${at}/options`, t('kind.field.options'), { required: true, rows: 4, hint: t('kind.field.options.hint') }) : nothing}
    ${tick(form, `${at}/required`, t('kind.field.required'))}
    <button type="button" class="plain" @click=${() => form.drop('/fields', index)}>${t('kind.field.drop')}</button></fieldset>`;
}
