import { svg, html } from '../core/lit.js';

const PATHS = {
  work: 'M4 7h16v13H4zM9 7V4h6v3M4 12h16',
  letter: 'M3 6h18v13H3zM3 7l9 7 9-7',
  camera: 'M3 8h4l2-3h6l2 3h4v12H3zM12 10.5a3.5 3.5 0 1 0 .01 0z',
  plan: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h4',
  eye: 'M2 12s4-6 10-6 10 6 10 6-4 6-10 6-10-6-10-6zM12 9.5a2.5 2.5 0 1 0 .01 0z',
  report: 'M4 20h16M7 20v-7M12 20V6M17 20v-10',
  check: 'M4 12l5 6L20 6',
  clock: 'M12 3a9 9 0 1 0 .01 0zM12 7v5l4 2',
  warn: 'M12 3l10 18H2zM12 10v5M12 18v.01',
  back: 'M9 7l-5 5 5 5M4 12h11a5 5 0 0 1 5 5v2',
  cross: 'M6 6l12 12M18 6L6 18',
  pen: 'M4 20l1-5L16 4l4 4L9 19z',
  dash: 'M5 12h14',
  phone: 'M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4c0 2-2 3-4 3C10 20 4 13 3 7c0-2 1-4 3-4z',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  plus: 'M12 5v14M5 12h14',
  calendar: 'M4 6h16v15H4zM4 11h16M8 3v5M16 3v5',
  up: 'M12 20V5M6 11l6-6 6 6',
};

/** A picture beside a word, never instead of one. */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<path d=${PATHS[name] ?? PATHS.dash}></path>`}</svg>`;
}
