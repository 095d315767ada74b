import { html, nothing } from '../core/lit.js';
import { get, Problem, upload } from '../core/api.js';
import { t } from '../core/i18n.js';
import { forget, unitsUnderMe } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { empty, failure, notice } from '../parts/states.js';

const IMPORTS = '/api/v1/activities/imports';
const UNDER_WAY = new Set(['CHECKING', 'STORING']);
const LOOK_AGAIN = 1000;

/** Many activities from one table: choose the file, see what is wrong by row and column, then take all of it or the good rows. */
export async function open(params, { redraw }) {
  const page = { redraw, file: null, keys: {}, run: null, problem: null, busy: false, units: await unitsUnderMe('RECORD') };
  return { title: () => t('import.title'), view: () => view(page) };
}

/** The same file and wish have the same key, so that a try on a bad line is no second import. */
async function send(page, wish) {
  if (page.busy) return;
  page.busy = true;
  page.problem = null;
  page.run = null;
  page.redraw();
  try {
    const form = new FormData();
    form.append('file', page.file);
    const key = page.keys[wish] ??= crypto.randomUUID();
    page.run = await upload(`${IMPORTS}?${wish}`, form, key);
    while (UNDER_WAY.has(page.run.step)) {
      page.redraw();
      await new Promise(resolve => { setTimeout(resolve, LOOK_AGAIN); });
      page.run = await get(`${IMPORTS}/${page.run.id}`);
    }
    if (page.run.step === 'STORED') forget();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  }
  page.busy = false;
  page.redraw();
}

function choose(page, event) {
  const [file] = event.target.files;
  event.target.value = '';
  if (!file) return;
  page.file = file;
  page.keys = {};
  send(page, 'check=true');
}

function view(page) {
  const head = html`<p class="path"><a href="#/hoat-dong">${t('activities.title')}</a></p>${heading(t('import.title'))}`;
  if (!page.units.length) return html`${head}${empty(t('import.noRight'))}`;
  return html`${head}
    <p class="hint">${t('import.template.hint')}</p>
    <div class="buttons"><a class="button" href="${IMPORTS}/template?format=xlsx" download>${icon('file')}${t('import.template')}</a>
      <a class="button" href="${IMPORTS}/template?format=csv" download>${icon('file')}${t('import.templateCsv')}</a>
      <label class="drop">${icon('file')}<span>${t('import.choose')}</span><input id="table" type="file" accept=".xlsx,.csv" ?disabled=${page.busy} @change=${event => choose(page, event)}></label></div>
    ${page.file ? html`<p>${page.file.name}</p>` : nothing}
    ${page.busy ? html`<p role="status">${t(page.run?.step === 'STORING' ? 'import.storing' : 'import.reading', { n: page.run?.rows ?? 0 })}</p>` : nothing}
    ${page.problem ? html`${failure(page.problem)}${faults(page.problem.errors.map(atCell))}` : nothing}
    ${page.run && !page.busy ? found(page) : nothing}`;
}

/** A fault of a refusal as one of a run: the pointer names row and column. */
function atCell({ pointer, detail }) {
  const [, , row, column] = (pointer ?? '').split('/');
  return { row, column, detail };
}

function found(page) {
  const { run } = page;
  if (run.step === 'BROKEN_OFF') return notice('bad', t('import.brokenOff'));
  if (run.step === 'STORED') {
    return html`${notice('good', html`${t('import.done', run)} <a href="#/hoat-dong">${t('import.look')}</a>`)}${faults(run.errors)}`;
  }
  return html`<p id="found"><strong>${t('import.found', run)}</strong></p>
    ${run.faulty ? html`<p class="hint">${t('import.mend')}</p>` : nothing}
    ${run.added ? html`<div class="buttons">${run.faulty
      ? html`<button type="button" id="take" @click=${() => send(page, 'rows=good')}>${t('import.good', { n: run.added + run.present })}</button>`
      : html`<button type="button" id="take" class="first" @click=${() => send(page, 'rows=all')}>${t('import.all')}</button>`}</div>` : html`<p>${t('import.nothing')}</p>`}
    ${faults(run.errors)}`;
}

function faults(errors) {
  if (!errors.length) return nothing;
  return html`<h2>${t('import.faults')}</h2>${errors.length >= 200 ? html`<p class="hint">${t('import.first', { n: errors.length })}</p>` : nothing}
    <div class="wide" tabindex="0" role="region" aria-label=${t('import.faults')}><table class="stack"><thead><tr><th scope="col">${t('import.row')}</th><th scope="col">${t('import.column')}</th><th scope="col">${t('import.fault')}</th></tr></thead>
    <tbody>${errors.map(one => html`<tr><td data-label=${t('import.row')}>${one.row ?? ''}</td><td data-label=${t('import.column')}>${one.column ?? ''}</td><td data-label=${t('import.fault')}>${one.detail}</td></tr>`)}</tbody></table></div>`;
}
