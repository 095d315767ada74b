import { html, nothing } from '../core/lit.js';
import { post, Problem } from '../core/api.js';
import { t, word } from '../core/i18n.js';
import { failure, notice } from './states.js';

/** Where a text from a word processor is pasted; the service makes sections of it, this page shows none of its mark-up. */
export function pasteBox(page) {
  const { pasted, pasting, pasteProblem } = page;
  return html`<details class="card"><summary>${t('paste.title')}</summary>
    <p class="small">${t('paste.hint')}</p>
    <textarea rows="3" aria-label=${t('paste.here')} placeholder=${t('paste.here')} .value=${''} @paste=${event => read(page, event)}></textarea>
    ${pasting ? html`<p role="status">${t('paste.reading')}</p>` : nothing}
    ${pasteProblem ? failure(pasteProblem) : nothing}
    ${pasted ? found(page) : nothing}</details>`;
}

async function read(page, event) {
  event.preventDefault();
  const html = event.clipboardData.getData('text/html') || paragraphs(event.clipboardData.getData('text/plain'));
  if (!html.trim() || page.pasting) return;
  Object.assign(page, { pasting: true, pasted: null, pasteProblem: null });
  page.redraw();
  try {
    page.pasted = await post('/api/v1/plans/pasted', { unit: page.plan.unit, html });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.pasteProblem = problem;
  }
  page.pasting = false;
  page.redraw();
}

/** Plain text as paragraphs, its signs written out. */
function paragraphs(text) {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return safe.split(/\r\n?|\n/).map(line => `<p>${line}</p>`).join('');
}

function found(page) {
  const { pasted, form } = page;
  const put = sections => {
    form.set('/sections', sections);
    page.pasted = null;
    page.redraw();
  };
  const replace = () => {
    if (!confirm(t('paste.sure'))) return;
    form.set('/numbering', pasted.numbering);
    put(sectionsOf(pasted));
  };
  return html`${notice('good', t('paste.found', { n: count(pasted.sections) }))}
    ${pasted.notes.length ? html`<ul class="small">${pasted.notes.slice(0, 20).map(note => html`<li>${note.words}: ${word('pasteNote', note.code)}</li>`)}</ul>` : nothing}
    <div class="buttons"><button type="button" class="first" @click=${() => put([...(form.value('/sections') ?? []), ...sectionsOf(pasted)])}>${t('paste.add')}</button>
      <button type="button" @click=${replace}>${t('paste.replace')}</button></div>`;
}

/** What stands before the first numbered part becomes a part of its own. */
function sectionsOf({ paragraphs: leading, sections }) {
  const first = leading.length ? [{ id: `m${crypto.randomUUID().slice(0, 8)}`, title: t('paste.leading'), paragraphs: leading, sections: [] }] : [];
  return [...first, ...sections];
}

const count = sections => sections.reduce((sum, one) => sum + 1 + count(one.sections ?? []), 0);
