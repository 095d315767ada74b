import { html, nothing } from '../core/lit.js';
import { list, post, Problem } from '../core/api.js';
import { date, documentName } from '../core/format.js';
import { t } from '../core/i18n.js';
import { heading } from '../parts/heading.js';
import { empty, failure } from '../parts/states.js';

/** Documents that may have been registered twice; each pair is joined or told apart. */
export async function open(params, { redraw }) {
  const page = { items: await list('/api/v1/directives/doubles'), redraw, problem: null, busy: false };
  return { title: () => t('doubles.title'), view: () => view(page) };
}

function view(page) {
  return html`<p class="path"><a href="#/van-ban">${t('directives.title')}</a></p>${heading(t('doubles.title'))}
    <p class="hint">${t('doubles.hint')}</p>
    ${page.problem ? failure(page.problem) : nothing}
    ${page.items.length ? page.items.map(one => html`<section class="card"><h2>${name(one.directive)}</h2>${words(one.directive)}<p>${t('doubles.like')}</p>
      <ul class="list">${one.others.map(other => html`<li><div class="what">${name(other)}${words(other)}</div><div class="does buttons">
        <button type="button" ?disabled=${page.busy} @click=${() => join(page, one.directive, other)}>${t('doubles.join')}</button>
        <button type="button" ?disabled=${page.busy} @click=${() => act(page, one.directive, 'distinction', { from: other.id })}>${t('doubles.apart')}</button></div></li>`)}</ul></section>`) : empty(t('doubles.none'))}`;
}

function name(one) {
  return html`<a href="#/van-ban/${one.id}">${documentName(one)}</a>`;
}

function words(one) {
  return html`<p>${one.subject ?? nothing}</p><p class="small">${one.issuer?.name ?? nothing}${one.date ? html` · ${date(one.date)}` : nothing}</p>`;
}

function join(page, one, other) {
  if (confirm(t('doubles.sure', { one: full(one), other: full(other) }))) act(page, one, 'joining', { into: other.id });
}

/** Both of a pair often have the same name, so the day is said too. */
function full(one) {
  return `${documentName(one)}${one.date ? ` (${date(one.date)})` : ''}`;
}

async function act(page, one, path, body) {
  page.busy = true;
  page.problem = null;
  page.redraw();
  try {
    await post(`/api/v1/directives/${one.id}/${path}`, body);
    page.items = await list('/api/v1/directives/doubles');
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  } finally {
    page.busy = false;
    page.redraw();
  }
}
