import { get, Problem } from './api.js';
import { t, word } from './i18n.js';

/** Kinds of units at each level of which there are several, as classes that a document may name. */
export function groupsOf(units) {
  const all = new Set(units.filter(one => one.hasAccounts !== false).map(one => `${one.kind}|${one.level}`));
  const many = key => units.filter(one => `${one.kind}|${one.level}` === key).length > 1;
  return [...all].filter(many).map(key => [key, groupName(key)]);
}

export function groupName(key) {
  const [kind, level] = key.split('|');
  return t('issue.group', { kind: word('groupKind', kind), level: word('groupLevel', level) });
}

/** A class in the shape of the service. */
export function classOf(key, words, under) {
  const [kind, level] = key.split('|');
  return { words: words?.trim() || groupName(key), kinds: [kind], levels: [level], ...(under ? { under } : {}) };
}

/** The address that tells whom a class means on a day. */
export function expansionOf(one, day) {
  const list = (name, values) => (values ?? []).map(value => `&${name}=${encodeURIComponent(value)}`).join('');
  return `/api/v1/units/expansion?asOf=${day}${list('kind', one.kinds)}${list('level', one.levels)}${one.system ? `&system=${one.system}` : ''}${one.under ? `&under=${encodeURIComponent(one.under)}` : ''}`;
}

/** Whom classes mean on a day, each asked for once. */
export class Expansions {
  constructor(redraw) {
    this.redraw = redraw;
    this.known = new Map();
  }

  /** @returns {{count?: number, units?: {id: string, name: string}[], problem?: Problem}} empty until it is known */
  of(one, day) {
    const path = expansionOf(one, day);
    if (!this.known.has(path)) this.ask(path);
    return this.known.get(path);
  }

  ask(path) {
    this.known.set(path, {});
    get(path).then(found => this.known.set(path, found), problem => {
      if (!(problem instanceof Problem)) throw problem;
      this.known.set(path, { problem });
    }).then(this.redraw);
  }
}
