import { html, nothing } from '../core/lit.js';
import { list, post, Problem, upload } from '../core/api.js';
import { Form } from '../core/form.js';
import { documentName } from '../core/format.js';
import { t } from '../core/i18n.js';
import { blankLetter, directiveOf, proposedLetter, tasksOf } from '../core/intake.js';
import { myPosts, myUnits, units } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { missing, onSubmit, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { letterFields } from '../parts/letter-fields.js';
import { headerView } from '../parts/package.js';
import { empty, failure, notice } from '../parts/states.js';

/** A letter comes in: its file is read, a person corrects what was read and registers it; or it is typed in. */
export async function open(params, { redraw }) {
  const [posts, mine, everyUnit, directives] = await Promise.all([myPosts(), myUnits(), units(), list('/api/v1/directives')]);
  const page = {
    redraw, units: everyUnit, directives: directives.map(one => [one.id, documentName(one)]), recipient: mine[0], intake: null, form: null, reading: false, problem: null, registered: null,
    may: posts.some(one => one.rights.includes('ISSUE') || one.rights.includes('RECEIVE')),
  };
  return { title: () => t('receive.title'), view: () => view(page) };
}

async function read(page, file) {
  if (!file) return;
  page.reading = true;
  page.problem = null;
  page.redraw();
  try {
    const form = new FormData();
    form.append('file', file);
    form.append('unit', page.recipient);
    page.intake = await upload('/api/v1/directives/intakes', form);
    page.form = page.intake.state === 'CONFIRMED' ? null : new Form(`letter.${page.intake.id}`, proposedLetter(page.intake, page.recipient), page.redraw);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  }
  page.reading = false;
  page.redraw();
}

function byHand(page) {
  page.form = new Form('letter', blankLetter(page.recipient), page.redraw);
  page.redraw();
}

async function register(page) {
  const { form } = page;
  const complaints = [...missing(form, [form.value('/secrecy') ? '/symbol' : '/subject', '/kind', '/system']), ...wrongDays(form, ['/date'], true), ...wrongDays(form, ['/deadline/date'])];
  const done = await form.send(async (body, key) => {
    page.registered ??= await post('/api/v1/directives', directiveOf(form.model), key);
    const tasks = tasksOf(form.model, page.registered.id);
    for (const [index, task] of tasks.entries()) await post('/api/v1/tasks', task, `${key}-${index}`);
    return page.registered;
  }, complaints);
  if (done) goTo(`van-ban/${done.id}`);
}

function view(page) {
  if (!page.may) return html`${heading(t('receive.title'))}${empty(t('receive.noRight'), { href: '#/viec', text: t('place.work') })}`;
  return html`<p class="path"><a href="#/van-ban">${t('directives.title')}</a></p>${heading(t('receive.title'))}
    ${page.problem ? failure(page.problem) : nothing}
    ${page.intake?.state === 'CONFIRMED' ? notice('good', html`<a href="#/van-ban/${page.intake.directive}">${t('receive.registeredBefore')}</a>`) : nothing}
    ${page.form ? written(page) : choosing(page)}`;
}

function choosing(page) {
  if (page.reading) return html`<p role="status">${t('receive.reading')}</p><progress aria-label=${t('receive.reading')}></progress>`;
  return html`<form @submit=${onSubmit(() => {})}><label class="drop">${icon('file')}<strong>${t('receive.file')}</strong><span>${t('receive.file.take')}</span>
      <input id="file" type="file" accept=".pdf,.docx,.edxml,.xml,image/jpeg,image/png" @change=${event => read(page, event.target.files[0])}></label>
    <p class="hint">${t('receive.file.hint')}</p>
    <div class="buttons"><button type="button" @click=${() => byHand(page)}>${icon('pen')}${t('receive.byHand')}</button></div></form>`;
}

function written(page) {
  const { intake, form } = page;
  const fields = html`<form novalidate @submit=${onSubmit(() => register(page))}>
    ${intake ? notice(intake.text === 'NONE' && !intake.packed ? 'wait' : 'calm', t(intake.packed ? 'package.proposed' : intake.text === 'NONE' ? 'receive.noText' : 'receive.proposed')) : nothing}
    ${intake?.packed ? headerView(intake.packed) : nothing}
    ${page.registered ? notice('wait', t('receive.tasksFailed')) : nothing}
    ${letterFields(form, page)}</form>`;
  return intake ? html`<div class="beside">${fields}${paper(intake)}</div>` : fields;
}

/** A PDF beside the form; a text that the browser cannot show, as the words that were read. */
function paper(intake) {
  const address = `/api/v1/directives/intakes/${intake.id}/file`;
  return html`<div class="paper"><div class="buttons"><a class="button" href=${address} target="_blank" rel="noopener">${icon('file')}${t('receive.original')}: ${intake.file.name}</a></div>
    ${intake.content ? html`<div class="sheet text" tabindex="0" role="region" aria-label=${t('receive.preview')}><p class="written">${intake.content}</p></div>`
      : html`<iframe class="sheet" title=${t('receive.preview')} src=${address}></iframe>`}</div>`;
}
