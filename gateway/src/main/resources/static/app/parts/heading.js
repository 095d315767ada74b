import { html, nothing } from '../core/lit.js';

/** Title of a page, with what stands to its right. */
export function heading(title, beside) {
  return html`<div class="head"><h1 tabindex="-1">${title}</h1>${beside ?? nothing}</div>`;
}

/** Facts as pairs; those without a value are left out. */
export function facts(pairs) {
  return html`<dl class="facts">${pairs.filter(([, value]) => value && value !== nothing)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
