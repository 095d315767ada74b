import { currentLanguage, t } from './i18n.js';

const HA_NOI = 'Asia/Ho_Chi_Minh';

/** A whole or partial date of the wire (`2025-09-23`, `2025-09`, `2025`) as people write it; empty when there is none. */
export function date(value) {
  return value ? value.split('T')[0].split('-').reverse().join('/') : '';
}

/** An instant as day and hour in Việt Nam. */
export function moment(value) {
  if (!value) return '';
  const parts = {};
  new Intl.DateTimeFormat('en-GB', {
    timeZone: HA_NOI, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false,
  }).formatToParts(new Date(value)).forEach(part => { parts[part.type] = part.value; });
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`;
}

/** Two days, both included. */
export function period(value) {
  if (!value?.from) return '';
  return value.from === value.to || !value.to ? date(value.from) : `${date(value.from)} – ${date(value.to)}`;
}

/** 1500.5 as 1.500,5 in Vietnamese and 1,500.5 in English. Takes numbers and numbers as text. */
export function number(value) {
  if (value === undefined || value === null || value === '') return '';
  return new Intl.NumberFormat(currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 }).format(value);
}

/** Today in Việt Nam as `2025-09-23`. */
export function today() {
  return new Intl.DateTimeFormat('en-CA', { timeZone: HA_NOI }).format(new Date());
}

/**
 * What a person typed as a date: 5/2/2026, 05-02-2026, 5.2.26, 05022026; partial ones (2/2026, 2026) if allowed.
 * @returns {string|null} as on the wire; null when it is no day that exists
 */
export function readDate(typed, partial = false) {
  const text = typed.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return existing(text.slice(0, 4), text.slice(5, 7), text.slice(8));
  if (partial && /^\d{4}$/.test(text)) return text;
  const parts = /^\d{8}$/.test(text) ? [text.slice(0, 2), text.slice(2, 4), text.slice(4)] : text.split(/[\s/.-]+/);
  if (!parts.every(part => /^\d+$/.test(part))) return null;
  if (partial && parts.length === 2) return existing(parts[1], parts[0], '1')?.slice(0, 7) ?? null;
  return parts.length === 3 ? existing(...parts.reverse()) : null;
}

function existing(year, month, day) {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const made = new Date(`${text}T00:00:00Z`);
  return full.length === 4 && !Number.isNaN(made.getTime()) && made.toISOString().startsWith(text) ? text : null;
}

/** What a person typed as a number, by the marks of the language: 1.500,5 in Vietnamese; null when it is none. */
export function readNumber(typed) {
  const [group, point] = currentLanguage() === 'vi' ? ['.', ','] : [',', '.'];
  const text = typed.replace(/\s/g, '');
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`);
  const plain = new RegExp(`^\\d+(\\${point}\\d+)?$`);
  if (!grouped.test(text) && !plain.test(text)) return null;
  return text.split(group).join('').replace(point, '.');
}

/** Number and symbol of a document, as people call it; its short name where it has none. A number given when it was issued stands before its symbol. */
export function documentName(document) {
  if (!document) return '…';
  const symbol = document.symbol?.raw;
  return (symbol?.startsWith('/') ? `${document.number ?? ''}${symbol}` : symbol) ?? document.shortName ?? document.subject ?? t('document.unnamed');
}

/** How long a list of bytes is, for people. */
export function size(bytes) {
  return bytes < 1048576 ? `${number(Math.ceil(bytes / 1024))} KB` : `${number(Math.round(bytes / 104857.6) / 10)} MB`;
}
