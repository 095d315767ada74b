import { Problem } from './api.js';
import { dropDraft, keepDraft, readDraft } from './drafts.js';
import { t } from './i18n.js';

const STATE_SECRET = 'state-secret';
const steps = pointer => pointer.split('/').slice(1);

/** Without empty texts, lists and objects: what nobody filled in is not sent. A `text` keeps the blanks at its ends, a `table` its empty cells. */
export function withoutBlanks(value) {
  if (Array.isArray(value)) return value.map(withoutBlanks).filter(filled);
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? value.trim() : value;
  const kept = (key, one) => ((key === 'text' && typeof one === 'string') || key === 'table' ? one : withoutBlanks(one));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, kept(key, one)]).filter(([, one]) => filled(one)));
}

function filled(value) {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/**
 * What a person types, under the same pointers by which a service names a wrong field. Kept as a draft until it was sent;
 * each try of the same content has the same idempotency key.
 */
export class Form {
  /**
   * @param {string} name of the draft
   * @param {object} initial what stands in it before anything is typed; a fresh object
   * @param {() => void} redraw shows the page anew
   * @param {string} [mark] tells its fields from those of other forms of the page
   */
  constructor(name, initial, redraw, mark = '') {
    const kept = readDraft(name);
    this.name = name;
    this.initial = structuredClone(initial);
    this.model = kept?.model ?? initial;
    this.attempt = kept?.attempt;
    this.restored = Boolean(kept);
    this.redraw = redraw;
    this.mark = mark;
    this.errors = [];
    this.shown = new Set();
    /** Whether it was refused once; what it is folded into then stays open while it is mended. */
    this.refused = false;
    this.busy = false;
    this.problem = null;
    this.kept = true;
  }

  /** Whether something stands in it that was not stored. */
  get changed() {
    return JSON.stringify(this.model) !== JSON.stringify(this.initial);
  }

  value(pointer) {
    return steps(pointer).reduce((inside, step) => inside?.[step], this.model);
  }

  /** Takes what was typed. The page is drawn anew only to take a complaint about it away. */
  set(pointer, value) {
    const path = steps(pointer);
    const last = path.pop();
    const inside = path.reduce((at, step) => (at[step] ??= {}), this.model);
    inside[last] = value;
    this.keep();
    if (this.errors.some(error => error.pointer === pointer)) {
      this.errors = this.errors.filter(error => error.pointer !== pointer);
      this.redraw();
    }
  }

  keep() {
    if (this.kept) keepDraft(this.name, this.model, this.attempt);
  }

  /** Like set, for a choice on which other fields depend. */
  choose(pointer, value) {
    this.set(pointer, value);
    this.redraw();
  }

  /** Adds a row to a list. */
  add(pointer, row) {
    this.choose(pointer, [...(this.value(pointer) ?? []), row]);
  }

  /** Takes a row out of a list. */
  drop(pointer, index) {
    this.choose(pointer, this.value(pointer).filter((_, at) => at !== index));
  }

  /** The complaint about a field or about what is inside it. Whoever asks shows it. */
  error(pointer) {
    this.shown.add(pointer);
    return this.errors.find(error => error.pointer === pointer || error.pointer?.startsWith(`${pointer}/`))?.detail;
  }

  /** Complaints that no field shows. */
  otherErrors() {
    return this.errors.filter(error => ![...this.shown].some(
      pointer => error.pointer === pointer || error.pointer?.startsWith(`${pointer}/`)));
  }

  /** Starts over with nothing typed. */
  discard() {
    dropDraft(this.name);
    this.model = structuredClone(this.initial);
    this.restored = false;
    this.errors = [];
    this.problem = null;
    this.redraw();
  }

  /**
   * Sends once; a second press while that lasts does nothing.
   * @param {(body: object, key: string) => Promise<any>} act
   * @param {{pointer: string, detail: string}[]} complaints known before sending; with any of them nothing is sent
   * @returns {Promise<any>} undefined when it was refused, and then the page says why
   */
  async send(act, complaints = []) {
    if (this.busy) return undefined;
    this.errors = complaints;
    this.problem = null;
    if (complaints.length) return this.refuse();
    this.busy = true;
    this.redraw();
    try {
      const body = withoutBlanks(this.model);
      const done = await act(body, this.key(body));
      dropDraft(this.name);
      return done ?? true;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.problem = problem;
      this.errors = problem.errors.map(error => ({ ...error, detail: error.detail ?? t('form.wrong') }));
      this.busy = false;
      if (problem.code === STATE_SECRET) this.forget();
      return this.refuse();
    } finally {
      this.busy = false;
    }
  }

  /** A state secret stays in no store, not even in this browser's. */
  forget() {
    dropDraft(this.name);
    this.kept = false;
  }

  key(body) {
    const content = JSON.stringify(body);
    if (this.attempt?.content !== content) this.attempt = { content, key: crypto.randomUUID() };
    this.keep();
    return this.attempt.key;
  }

  refuse() {
    this.refused = true;
    this.redraw();
    const first = document.querySelector('[aria-invalid="true"]') ?? document.querySelector('.form-problem');
    first?.focus({ preventScroll: true });
    (first?.closest('.field, fieldset') ?? first)?.scrollIntoView({ block: 'center' });
    return undefined;
  }
}
