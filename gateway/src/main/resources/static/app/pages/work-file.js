import { html, nothing } from '../core/lit.js';
import { get, list, post, Problem } from '../core/api.js';
import { Form } from '../core/form.js';
import { documentName, moment } from '../core/format.js';
import { t, word, words } from '../core/i18n.js';
import { unitName, unitNames, unitsUnderMe } from '../core/lookups.js';
import { area, ending, missing, onSubmit, select, text } from '../parts/fields.js';
import { contentsTable, filesOf } from '../parts/filed.js';
import { facts, heading } from '../parts/heading.js';
import { empty, failure } from '../parts/states.js';

/** The work files of one document: one for each unit that keeps one, what is in it, and what may be done with it. */
export async function open({ id, query }, { redraw, reload }) {
  const [directive, files, periods, receiving, issuing, approving] = await Promise.all([
    get(`/api/v1/directives/${id}`), list(`/api/v1/work-files?directive=${id}`), get('/api/v1/work-files/retention-periods'),
    unitsUnderMe('RECEIVE'), unitsUnderMe('ISSUE'), unitsUnderMe('APPROVE'),
  ]);
  const keepers = new Map([...receiving, ...issuing].map(one => [one.id, one]));
  const chosen = files.find(one => one.id === query.get('ho-so')) ?? files.find(one => keepers.has(one.unit)) ?? files[0];
  const free = [...keepers.values()].filter(one => !files.some(file => file.unit === one.id));
  const file = chosen ? await get(`/api/v1/work-files/${chosen.id}`) : null;
  const page = {
    directive, files, file, free, periods: periods.items, names: await unitNames(files.map(one => one.unit)), problem: null, busy: false, redraw, reload,
    keeps: file !== null && keepers.has(file.unit), approves: file !== null && approving.some(one => one.id === file.unit),
    opening: new Form(`workfile-${id}`, { unit: free[0]?.id ?? '', retention: '' }, redraw, 'opening'),
    adding: new Form(`workfile-add-${chosen?.id}`, { as: 'LETTER' }, redraw, 'adding'),
    reopening: new Form(`workfile-reopen-${chosen?.id}`, {}, redraw, 'reopening'),
  };
  return { title: () => t('workfile.title'), view: () => view(page) };
}

function view(page) {
  const { directive, file } = page;
  return html`<p class="path"><a href="#/van-ban/${directive.id}">${documentName(directive)}</a></p>${heading(t('workfile.title'))}
    ${page.problem ? failure(page.problem) : nothing}
    ${page.files.length > 1 ? html`<ul class="list">${page.files.map(one => html`<li><a href="#/ho-so/${directive.id}?ho-so=${one.id}" aria-current=${one.id === file.id ? 'true' : nothing}>${page.names.get(one.unit)}</a>
      <span class="state">${word('workfileState', one.state)}</span></li>`)}</ul>` : nothing}
    ${file ? one(page) : empty(t('workfile.none'))}
    ${page.free.length ? starting(page) : nothing}`;
}

function one(page) {
  const { file } = page;
  return html`<h2>${file.title}</h2>
    ${facts([[t('workfile.unit'), page.names.get(file.unit)], [t('workfile.state'), word('workfileState', file.state)], [t('workfile.retention'), kept(file.retention)],
      [t('workfile.source'), file.retention.source], [t('workfile.lastYear'), file.lastYear], [t('workfile.openedAt'), moment(file.openedAt)], [t('workfile.closedAt'), file.closedAt && moment(file.closedAt)]])}
    ${file.reopenings.map(again => html`<p class="small">${t('workfile.reopened', { at: moment(again.at), reason: again.reason })}</p>`)}
    <h2>${t('workfile.contents')} <span class="count">(${file.documentCount})</span></h2>
    ${file.documents.length ? contentsTable(file) : empty(t('workfile.contents.none'))}${filesOf(file)}
    ${page.keeps && file.state === 'OPEN' ? keeping(page) : nothing}${page.approves && file.state === 'CLOSED' ? again(page) : nothing}`;
}

const kept = ({ years, group }) => `${years ? t('workfile.years', { n: years }) : t('workfile.forever')} (${group})`;

function keeping(page) {
  const { file, adding } = page;
  const close = () => confirm(t('workfile.close.sure')) && act(page, 'closing');
  const add = async () => {
    const complaints = missing(adding, ['/as', '/subject']);
    const done = await adding.send(({ pages, ...body }, key) => post(`/api/v1/work-files/${file.id}/documents`, pages ? { ...body, pages: Number(pages) } : body, key), complaints);
    if (done) page.reload();
  };
  return html`<div class="no-print"><p class="hint">${t('workfile.gather.hint')}</p>
    <div class="buttons"><button type="button" id="gather" ?disabled=${page.busy} @click=${() => act(page, 'gathering')}>${t('workfile.gather')}</button>
    <button type="button" id="close-file" ?disabled=${page.busy || !file.documentCount} @click=${close}>${t('workfile.close')}</button></div>
    <details ?open=${adding.restored || adding.refused}><summary>${t('workfile.add')}</summary><form novalidate @submit=${onSubmit(add)}>
      ${select(adding, '/as', t('workfile.add.as'), words('filedAs'), { required: true, withoutBlank: true })}
      ${text(adding, '/subject', t('workfile.subject'), { required: true, max: 2000 })}
      ${text(adding, '/symbol', t('workfile.symbol'), { max: 100 })}${text(adding, '/author', t('workfile.author'), { max: 500 })}
      ${text(adding, '/pages', t('workfile.pages'), { inputmode: 'numeric', max: 5 })}${text(adding, '/note', t('workfile.note'), { max: 500 })}
      ${ending(adding, t('workfile.add.go'))}</form></details></div>`;
}

function again({ file, reopening, reload }) {
  const send = async () => {
    const done = await reopening.send((body, key) => post(`/api/v1/work-files/${file.id}/reopening`, body, key, file.version), missing(reopening, ['/reason']));
    if (done) reload();
  };
  return html`<details class="no-print" ?open=${reopening.restored || reopening.refused}><summary>${t('workfile.reopen')}</summary><form novalidate @submit=${onSubmit(send)}>
    ${area(reopening, '/reason', t('workfile.reopen.reason'), { required: true, rows: 2, max: 1000 })}${ending(reopening, t('workfile.reopen'))}</form></details>`;
}

function starting({ directive, free, periods, opening, reload }) {
  const send = async () => {
    const done = await opening.send((body, key) => post('/api/v1/work-files', { ...body, directive: directive.id }, key), missing(opening, ['/unit', '/retention']));
    if (done) reload();
  };
  return html`<details class="no-print" ?open=${opening.restored || opening.refused}><summary>${t('workfile.start')}</summary><form novalidate @submit=${onSubmit(send)}>
    ${select(opening, '/unit', t('workfile.unit'), free.map(unit => [unit.id, unitName(unit)]), { required: true, withoutBlank: true })}
    ${select(opening, '/retention', t('workfile.retention'), periods.map(period => [period.key, kept(period)]), { required: true })}
    ${text(opening, '/title', t('workfile.name'), { hint: t('workfile.name.hint'), max: 1000 })}${ending(opening, t('workfile.start.go'))}</form></details>`;
}

/** An act without words. A version that somebody else went past is refused and said. */
async function act(page, name) {
  page.busy = true;
  page.redraw();
  try {
    await post(`/api/v1/work-files/${page.file.id}/${name}`, {}, crypto.randomUUID(), page.file.version);
    page.reload();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
    page.busy = false;
    page.redraw();
  }
}
