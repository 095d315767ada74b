import { html, nothing } from '../core/lit.js';
import { get, getWithHeader, list, post } from '../core/api.js';
import { moment, number, period, size } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { unitName, unitNames, units, unitsUnderMe } from '../core/lookups.js';
import { facts, heading } from '../parts/heading.js';
import { failure, mark, notice } from '../parts/states.js';

const PATH = '/api/v1/data-sets';
const ROWS_SHOWN = 100;

/** One data set: what it is, its versions, and publishing the next: reports are chosen, the very bytes are looked at, and they leave. */
export async function open({ id }, { redraw, reload }) {
  const [set, publishes, under, every] = await Promise.all([get(`${PATH}/${id}`), publishesAtTop(), unitsUnderMe('REPORT'), units()]);
  const [names, isOpen, reports] = await Promise.all([unitNames([set.unit, set.contact]), areOpen(), publishes ? approved(set.unit) : []]);
  const describes = set.versions.length ? publishes : under.some(one => one.id === set.unit);
  const page = { set, every, names, isOpen, publishes, describes, unit: set.unit, reports, chosen: new Map(), preview: null, busy: false, problem: null, redraw, reload };
  return { title: () => set.title, view: () => view(page) };
}

/** Whether I publish at the top, where it is decided what leaves. */
async function publishesAtTop() {
  return (await unitsUnderMe('PUBLISH')).some(one => !one.parent);
}

/** What one unit reported, the newest first. */
async function approved(unit) {
  return (await list(`/api/v1/reports?unit=${unit}&status=APPROVED`)).reverse();
}

/** Whether data sets are open to everybody at all. */
async function areOpen() {
  const openings = await list('/api/v1/openings').catch(() => []);
  return openings.some(one => one.lists.includes('DATA_SETS'));
}

function view(page) {
  const { set, names } = page;
  return html`<p class="path"><a href="#/du-lieu-mo">${t('sets.title')}</a></p>${heading(set.title, page.describes ? html`<a class="button" href="#/du-lieu-mo/${set.id}/sua">${t('sets.edit')}</a>` : undefined)}
    ${page.isOpen ? nothing : notice('wait', t('sets.closed'))}
    ${page.problem ? failure(page.problem) : nothing}
    <p>${set.description}</p>
    ${facts([[t('sets.publisher'), names.get(set.unit)], [t('sets.contact'), names.get(set.contact)], [t('sets.frequency'), word('frequency', set.frequency)], [t('sets.slug'), html`<code>${set.slug}</code>`],
      [t('sets.columns'), set.columns.map(one => word('openColumn', one)).join(', ')], [t('sets.keywords'), set.keywords.join(', ')]])}
    <section><h2>${t('sets.versions')}</h2>${set.versions.length ? html`<ul class="list">${set.versions.toReversed().map(one => version(page, one))}</ul>` : html`<p>${t('sets.versions.none')}</p>`}</section>
    ${page.publishes ? publishing(page) : html`<p class="hint">${t('sets.publish.who')}</p>`}`;
}

function version(page, one) {
  return html`<li><div class="what">${t('sets.version', { n: one.number })} · ${period(one.period)}
      <p>${moment(one.issued)} · ${t('sets.rows', { n: number(one.rows) })} · CSV ${size(one.csv.bytes)} · ${one.licence}</p>
      ${one.withdrawn ? html`<p>${t('sets.withdrawn', { at: moment(one.withdrawn.at), reason: one.withdrawn.reason })}</p>` : nothing}
      ${page.publishes && !one.withdrawn ? withdrawal(page, one) : nothing}</div>
    <div class="does">${one.withdrawn ? mark('bad', 'cross', t('sets.state.withdrawn')) : mark('good', 'check', t('sets.state.standing'))}</div></li>`;
}

function withdrawal(page, one) {
  const field = `withdraw-${one.number}`;
  const send = event => {
    event.preventDefault();
    const reason = event.target.elements[field].value.trim();
    if (reason) act(page, () => post(`${PATH}/${page.set.id}/versions/${one.number}/withdrawal`, { reason }));
  };
  return html`<details><summary>${t('sets.withdraw')}</summary><form @submit=${send}>
    <div class="field"><label for=${field}>${t('sets.withdraw.reason')}</label><p class="hint" id="${field}-hint">${t('sets.withdraw.hint')}</p>
      <input id=${field} name=${field} maxlength="500" required aria-describedby="${field}-hint"></div>
    <div class="buttons"><button type="submit" ?disabled=${page.busy}>${t('sets.withdraw')}</button></div></form></details>`;
}

function publishing(page) {
  const { reports, chosen, preview } = page;
  const choose = (one, on) => {
    if (on) chosen.set(one.id, one);
    else chosen.delete(one.id);
    page.preview = null;
    page.redraw();
  };
  const others = [...chosen.values()].filter(one => !reports.some(each => each.id === one.id));
  return html`<section><h2>${t('sets.publish')}</h2>
    <div class="field"><label for="reporting">${t('sets.publish.unit')}</label><select id="reporting" @change=${event => show(page, event.target.value)}>
      ${page.every.map(one => html`<option value=${one.id} ?selected=${one.id === page.unit}>${unitName(one)}</option>`)}</select></div>
    ${reports.length + others.length ? html`<fieldset class="ticks"><legend>${t('sets.publish.reports')}</legend><div class="choices">${[...others, ...reports].map(one => html`<div class="tick"><input id="report-${one.id}" type="checkbox" .checked=${chosen.has(one.id)}
      @change=${event => choose(one, event.target.checked)}><label for="report-${one.id}">${one.title} – ${period(one.period)}</label></div>`)}</div></fieldset>` : html`<p>${t('sets.publish.noReports')}</p>`}
    <div class="buttons"><button type="button" id="preview" ?disabled=${page.busy || !chosen.size} @click=${() => look(page)}>${t('sets.preview')}</button></div>
    ${preview ? previewed(page) : nothing}</section>`;
}

/** The reports of another unit; what was chosen stays. */
async function show(page, unit) {
  await act(page, async () => {
    page.reports = await approved(unit);
    page.unit = unit;
  }, false);
}

/** All rows are looked at before anything can leave. */
function previewed(page) {
  const { preview } = page;
  const open = preview.rows.length - preview.shown;
  const more = () => {
    preview.shown += ROWS_SHOWN;
    page.redraw();
  };
  return html`<h3>${t('sets.preview.title')}</h3><p>${t('sets.preview.hint')} <a href=${preview.path + 'csv'} download>${t('sets.preview.file')}</a></p>
    <p>${t('sets.rows', { n: number(preview.rows.length) })}</p>${table(page.set.columns, preview.rows.slice(0, preview.shown))}
    <div class="buttons">${open > 0 ? html`<button type="button" id="more" @click=${more}>${t('sets.preview.more', { n: number(open) })}</button>`
      : html`<button type="button" class="first" id="publish" ?disabled=${page.busy} @click=${() => publish(page)}>${t('sets.publish.now')}</button>`}</div>`;
}

function table(columns, rows) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('sets.preview.title')}><table>
      <thead><tr>${columns.map(one => html`<th scope="col">${word('openColumn', one)}</th>`)}</tr></thead>
      <tbody>${rows.map(row => html`<tr>${columns.map(one => html`<td>${row[one] ?? ''}</td>`)}</tr>`)}</tbody></table></div>`;
}

async function look(page) {
  const reports = [...page.chosen.keys()];
  await act(page, async () => {
    const path = `${PATH}/${page.set.id}/preview?${reports.map(one => `report=${encodeURIComponent(one)}`).join('&')}&format=`;
    const answer = await getWithHeader(`${path}json`, 'X-Preview-Digest');
    page.preview = { reports, path, digest: answer.header, rows: JSON.parse(answer.text).items, shown: ROWS_SHOWN };
  }, false);
}

async function publish(page) {
  if (!confirm(t('sets.publish.sure'))) return;
  const { reports, digest } = page.preview;
  await act(page, () => post(`${PATH}/${page.set.id}/versions`, { reports, digest }, undefined, page.set.version));
}

async function act(page, what, anew = true) {
  Object.assign(page, { busy: true, problem: null });
  page.redraw();
  try {
    await what();
    if (anew) await page.reload();
  } catch (problem) {
    page.problem = problem;
    if (anew) page.preview = null;
  }
  page.busy = false;
  page.redraw();
}
