/** The one place that knows where the library lies. lit-html alone has no bare imports, so no import map is needed. */
export { html, svg, render, nothing } from '/webjars/lit-html/lit-html.js';
export { repeat } from '/webjars/lit-html/directives/repeat.js';
export { ref } from '/webjars/lit-html/directives/ref.js';
export { live } from '/webjars/lit-html/directives/live.js';
