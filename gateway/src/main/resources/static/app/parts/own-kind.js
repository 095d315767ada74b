import { html, nothing } from '../core/lit.js';
import { date, number, readNumber } from '../core/format.js';
import { currentLanguage, t } from '../core/i18n.js';
import { day, select, text } from './fields.js';

const MARK = 'own:';
const NUMBERS = new Set(['WHOLE_NUMBER', 'DECIMAL_NUMBER']);

/** Kinds of the tenant as choices beside those that all have. */
export const ownChoices = kinds => kinds.map(one => [MARK + one.code, one.name[currentLanguage()]]);

/** The kind of the tenant that is chosen in a form; undefined when it is one that all have. */
export function chosenKind(kinds, value) {
  return value?.startsWith(MARK) ? kinds.find(one => one.code === value.slice(MARK.length)) : undefined;
}

/** What the service takes: the kind that all have, and beside it the tenant's own with its values. */
export function kindOf(kinds, { kind, own }) {
  const chosen = chosenKind(kinds, kind);
  if (!chosen) return { kind };
  const values = chosen.fields.map(({ key, type }) => [key, plain(type, own?.fields?.[key])]).filter(([, value]) => value);
  return { kind: chosen.base, own: { kind: chosen.code, fields: Object.fromEntries(values) } };
}

function plain(type, value) {
  return value && NUMBERS.has(type) ? readNumber(value) ?? value : value;
}

/** A value as people read it; undefined when there is none. */
export function printed(type, value) {
  if (!value) return undefined;
  if (type === 'YES_NO') return t(value === 'true' ? 'own.yes' : 'own.no');
  if (type === 'DATE') return date(value);
  return NUMBERS.has(type) ? number(value) : value;
}

/** Pointers of the fields that must be filled in. */
export const requiredFields = kind => (kind?.fields ?? []).filter(one => one.required).map(one => `/own/fields/${one.key}`);

/** The fields of the chosen kind. */
export function ownFields(form, kind) {
  return kind ? html`${kind.fields.map(field => one(form, field))}` : nothing;
}

function one(form, { key, name, type, required, options }) {
  const pointer = `/own/fields/${key}`;
  if (type === 'CHOICE') return select(form, pointer, name, options.map(option => [option, option]), { required });
  if (type === 'YES_NO') return select(form, pointer, name, [['true', t('own.yes')], ['false', t('own.no')]], { required });
  if (type === 'DATE') return day(form, pointer, name, { required });
  return text(form, pointer, name, { required, max: type === 'TEXT' ? 2000 : 30, inputmode: NUMBERS.has(type) ? 'decimal' : undefined });
}
