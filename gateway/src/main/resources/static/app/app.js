import { dropOldDrafts } from './core/drafts.js';
import { html, nothing, render } from './core/lit.js';
import { chooseLanguage, currentLanguage, t } from './core/i18n.js';
import { forget } from './core/lookups.js';
import { loadSession, signIn } from './core/session.js';
import { routeOf } from './core/routes.js';
import { heading } from './parts/heading.js';
import { shell } from './parts/shell.js';
import { failure, notice } from './parts/states.js';

const root = document.getElementById('app');
root.replaceChildren();

let page = null;
let turn = 0;
/** Whether a list of this page goes on after what was read of it. */
let cut = false;

function draw() {
  document.title = page?.title ? `${page.title()} – Thông Suốt` : 'Thông Suốt';
  const content = page ? html`${cut ? notice('wait', t('list.cut')) : nothing}${page.view()}` : html`<p class="loading">${t('loading')}</p>`;
  render(shell(content, { switchLanguage, section: routeOf(location.hash).section }), root);
}

function switchLanguage() {
  chooseLanguage(currentLanguage() === 'vi' ? 'en' : 'vi');
  draw();
}

/** Opens what the address names. A slower one that was left meanwhile is dropped. */
async function open() {
  const mine = ++turn;
  const route = routeOf(location.hash);
  page = null;
  cut = false;
  forget();
  draw();
  try {
    const { open: opening } = await route.load();
    const opened = await opening(route.params, { redraw: () => mine === turn && draw(), reload: open });
    if (mine === turn) show(opened);
  } catch (problem) {
    if (mine === turn) show({ title: () => t('problem.page'), view: () => failed(problem, open) });
  }
}

/** A page that did not open has a heading too, so that everybody hears where they are. */
function failed(problem, again) {
  return html`${heading(t('problem.page'))}${failure(problem, again)}`;
}

function show(opened) {
  page = opened;
  draw();
  root.dataset.ready = location.hash;
  window.scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
}

/** A page that was left meanwhile has nobody to tell. */
function tellOfCut({ detail: asking }) {
  if (asking !== location.hash) return;
  cut = true;
  draw();
}

function askToSignIn() {
  const dialog = document.getElementById('signed-out');
  if (dialog && !dialog.open) dialog.showModal();
}

async function start() {
  if (!(await loadSession())) {
    signIn();
    return;
  }
  dropOldDrafts();
  addEventListener('hashchange', () => { delete root.dataset.ready; open(); });
  addEventListener('signed-out', askToSignIn);
  addEventListener('list-cut', tellOfCut);
  await open();
}

start().catch(problem => render(html`<main class="page">${failed(problem, () => location.reload())}</main>`, root));
