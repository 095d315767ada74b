import { html, nothing } from '../core/lit.js';
import { post } from '../core/api.js';
import { Form } from '../core/form.js';
import { today } from '../core/format.js';
import { t } from '../core/i18n.js';
import { unitName } from '../core/lookups.js';
import { day, ending, missing, onSubmit, select, text, wrongDays } from './fields.js';

/** A form that enters a document in the register in of one of my units. */
export function entryOf(directive, units, redraw, changed) {
  const mine = units.filter(one => one.id !== directive.issuer?.unit && !directive.entries?.some(entry => entry.unit === one.id));
  const may = directive.status === 'ISSUED' && directive.direction !== 'REFERENCE' && !directive.joinedInto && mine.length;
  return { directive, mine, changed, form: may ? new Form(`entry-${directive.id}`, { unit: mine[0].id, on: today() }, redraw, 'entry') : null };
}

export function entryView({ directive, mine, changed, form }) {
  return html`${form ? html`<details class="no-print"><summary>${t('entry.title')}</summary><form novalidate @submit=${onSubmit(() => enter(directive, form, changed))}>
      ${select(form, '/unit', t('register.unit'), mine.map(one => [one.id, unitName(one)]), { required: true, withoutBlank: true })}
      ${day(form, '/on', t('entry.on'), { required: true })}
      ${text(form, '/number', t('entry.number'), { hint: t('entry.number.hint'), inputmode: 'numeric', max: 8 })}
      ${text(form, '/handledBy', t('register.handledBy'), { max: 500 })}
      ${text(form, '/note', t('register.note'), { max: 1000 })}
      ${ending(form, t('entry.go'))}</form></details>` : nothing}`;
}

async function enter(directive, form, changed) {
  const complaints = [...missing(form, ['/unit', '/on']), ...wrongDays(form, ['/on'])];
  const done = await form.send((body, key) => post(`/api/v1/directives/${directive.id}/entries`, { ...body, sheet: 'IN' }, key), complaints);
  if (done) changed();
}
