import vi from '../i18n/vi.js';
import en from '../i18n/en.js';

const TEXTS = { vi, en };
const KEPT_AS = 'thongsuot.language';

let language = localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi';
document.documentElement.lang = language;

/** @returns {'vi'|'en'} the language that texts are shown in and asked for */
export function currentLanguage() {
  return language;
}

/** Shows everything in a language from now on, also after the browser was closed. */
export function chooseLanguage(wanted) {
  language = wanted === 'en' ? 'en' : 'vi';
  localStorage.setItem(KEPT_AS, language);
  document.documentElement.lang = language;
}

/**
 * A text for people.
 * @param {string} key as in i18n/vi.js
 * @param {Object<string, string|number>} [values] for the places in braces
 * @returns {string} the key itself when there is no such text
 */
export function t(key, values = {}) {
  const text = TEXTS[language][key] ?? vi[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** A word of a vocabulary of the wire, such as `activityKind.BANNER`; the bare word when nobody translated it. */
export function word(vocabulary, value) {
  if (!value) return '';
  const key = `${vocabulary}.${value}`;
  const text = t(key);
  return text === key ? value : text;
}

/** All words of a vocabulary in the order of the file, as [value, text]. */
export function words(vocabulary) {
  const start = `${vocabulary}.`;
  return Object.keys(vi).filter(key => key.startsWith(start)).map(key => [key.slice(start.length), t(key)]);
}
