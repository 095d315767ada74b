import { html, nothing } from '../core/lit.js';
import { post, Problem } from '../core/api.js';
import { Form } from '../core/form.js';
import { date, readDate } from '../core/format.js';
import { t } from '../core/i18n.js';
import { unitName } from '../core/lookups.js';
import { SPOKEN } from '../core/own-directive.js';
import { area, day, ending, onSubmit, select, text } from './fields.js';
import { facts } from './heading.js';
import { icon } from './icons.js';

/** As many as a notice numbers in words. */
const MOST = 99;
const NUMBERED = /^(?:[-–+•*]|\d{1,2}[.)]|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)(?: \p{Ll}+)? là[,:]?)\s+/u;

/** What a conference concluded: a document in which it stands, and a form that makes tasks of it. */
export function spokenOf(directive, units, mayGive, redraw, reload) {
  if (directive.kind !== SPOKEN && directive.kind !== 'NOTICE') return null;
  const form = mayGive && !directive.joinedInto ? new Form(`conclusions.${directive.id}`, { pasted: '', rows: [] }, redraw, 'spoken') : null;
  return { directive, form, reload, units: units.filter(one => one.hasAccounts !== false).map(one => [one.id, unitName(one)]) };
}

export function spokenView(at, tasks) {
  const { directive, form } = at;
  const { spoken } = directive;
  const notices = `/api/v1/directives/${directive.id}/conclusion`;
  return html`${spoken ? facts([[t('spoken.occasion'), spoken.occasion], [t('spoken.on'), date(spoken.on)], [t('spoken.by'), spoken.by], [t('spoken.person'), directive.speaker]]) : nothing}
    ${spoken || tasks.length ? html`<div class="buttons no-print"><a class="button" href="${notices}?format=html&inline=true" target="_blank" rel="noopener">${icon('file')}${t('spoken.notice')}</a>
      <a class="button" href="${notices}?format=docx" download>DOCX</a><a class="button" href="${notices}?format=pdf" download>PDF</a></div>` : nothing}
    ${form ? conclusionsForm(at, tasks.length) : nothing}`;
}

function conclusionsForm(at, given) {
  const { form } = at;
  const rows = form.value('/rows') ?? [];
  return html`<details class="card no-print" ?open=${form.restored || rows.length > 0 || form.refused}><summary>${t('conclusions.title')}</summary>
    <form novalidate aria-label=${t('conclusions.title')} @submit=${onSubmit(() => (rows.length ? give(at, given) : split(form)))}>
      ${area(form, '/pasted', t('conclusions.paste'), { rows: 4, max: 50000, hint: t('conclusions.paste.hint') })}
      <button type="button" @click=${() => split(form)}>${t('conclusions.split')}</button>
      ${rows.map((row, index) => rowFields(at, index))}
      ${rows.length ? ending(form, t('conclusions.give', { n: rows.length })) : nothing}</form></details>`;
}

function rowFields({ form, units }, index) {
  const at = `/rows/${index}`;
  return html`<fieldset><legend>${t('conclusions.row', { n: index + 1 })}</legend>
    ${area(form, `${at}/title`, t('conclusions.what'), { required: true, rows: 2, max: 1000 })}
    <div class="columns">${select(form, `${at}/lead`, t('role.LEAD'), units, { required: true })}
    ${day(form, `${at}/due`, t('deadline'))}
    ${text(form, `${at}/deliverable`, t('conclusions.deliverable'), { max: 1000 })}</div>
    <button type="button" class="plain" @click=${() => form.drop('/rows', index)}>${t('conclusions.drop')}</button></fieldset>`;
}

/** Each line is a conclusion; what numbered it in the text falls away, since the notice numbers them anew. */
function split(form) {
  const lines = (form.value('/pasted') ?? '').split('\n').map(line => line.trim().replace(NUMBERED, '')).filter(Boolean);
  form.set('/pasted', '');
  form.choose('/rows', [...form.value('/rows') ?? [], ...lines.map(title => ({ title }))].slice(0, MOST));
}

/** Row by row; one that was given falls away, so that a second try gives none twice. */
async function give({ directive, form, reload }, given) {
  const rows = form.value('/rows');
  const complaints = rows.flatMap((row, index) => [
    ...['title', 'lead'].filter(name => !row[name]?.trim()).map(name => ({ pointer: `/rows/${index}/${name}`, detail: t('form.missing') })),
    ...row.due && !readDate(row.due) ? [{ pointer: `/rows/${index}/due`, detail: t('form.date.wrong') }] : []]);
  const done = await form.send(async () => {
    for (let order = given + 1; form.model.rows.length; order++) {
      await giveOne(form, taskOf(directive, form.model.rows[0], order));
      form.model.rows.shift();
      form.keep();
    }
  }, complaints);
  if (done) await reload();
}

/** The key stays with the row as long as the row says the same. */
async function giveOne(form, task) {
  const [row] = form.model.rows;
  const content = JSON.stringify({ ...task, order: 0 });
  if (row.attempt?.content !== content) row.attempt = { content, key: crypto.randomUUID(), task };
  form.keep();
  try {
    await post('/api/v1/tasks', row.attempt.task, row.attempt.key);
  } catch (problem) {
    if (problem instanceof Problem) problem.errors = problem.errors.map(error => ({ ...error, pointer: fieldOf(error.pointer) }));
    throw problem;
  }
}

function fieldOf(pointer = '') {
  const field = Object.entries({ '/roles': 'lead', '/deadline': 'due', '/deliverable': 'deliverable' }).find(([start]) => pointer.startsWith(start))?.[1];
  return `/rows/0/${field ?? 'title'}`;
}

function taskOf(directive, row, order) {
  const due = row.due && readDate(row.due);
  return {
    source: { kind: 'DIRECTIVE', id: directive.id }, directive: directive.id, order, title: row.title.trim(), roles: [{ role: 'LEAD', unit: row.lead }], execution: 'NOT_STARTED',
    ...row.deliverable?.trim() ? { deliverable: row.deliverable.trim() } : {}, ...due ? { deadline: { date: due, asWritten: t('issue.words.UNTIL', { date: date(due) }) } } : {},
  };
}
