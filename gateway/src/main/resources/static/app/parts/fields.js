import { html, live, nothing, repeat } from '../core/lit.js';
import { date, readDate } from '../core/format.js';
import { t } from '../core/i18n.js';
import { failure, notice } from './states.js';
import { icon } from './icons.js';

/** Where a form stands beside another one, its mark tells their fields apart. */
const idOf = (form, pointer) => `f${form.mark ? `-${form.mark}` : ''}${pointer.replaceAll(/[^\w]/g, '-')}`;

/** Label, hint and complaint around one control. */
function around(form, pointer, label, { hint, required }, control) {
  const id = idOf(form, pointer);
  const error = form.error(pointer);
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field ${error ? 'wrong' : ''}">
    <label for=${id}>${label}${required ? nothing : html` <span class="optional">${t('form.optional')}</span>`}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${control({ id, told: told || nothing, invalid: error ? 'true' : 'false' })}
    ${error ? html`<p class="error" id="${id}-error">${icon('warn')}${error}</p>` : nothing}
  </div>`;
}

/** One line of text. A `live` one shows the page anew once it was typed, for what says it again elsewhere. */
export function text(form, pointer, label, options = {}) {
  return around(form, pointer, label, options, ({ id, told, invalid }) => html`
    <input id=${id} type=${options.type ?? 'text'} inputmode=${options.inputmode ?? nothing} maxlength=${options.max ?? nothing}
      autocomplete="off" list=${options.list ?? nothing} aria-required=${options.required ? 'true' : 'false'}
      aria-describedby=${told} aria-invalid=${invalid} .value=${live(String(form.value(pointer) ?? ''))}
      @input=${event => form.set(pointer, event.target.value)} @change=${event => options.live && form.choose(pointer, event.target.value)}>`);
}

/** Several lines of text. */
export function area(form, pointer, label, options = {}) {
  return around(form, pointer, label, options, ({ id, told, invalid }) => html`
    <textarea id=${id} rows=${options.rows ?? 4} maxlength=${options.max ?? nothing} aria-describedby=${told}
      aria-required=${options.required ? 'true' : 'false'} aria-invalid=${invalid}
      .value=${live(form.value(pointer) ?? '')} @input=${event => form.set(pointer, event.target.value)}></textarea>`);
}

/**
 * One of several.
 * @param {[string, string][]} choices value and text
 */
export function select(form, pointer, label, choices, options = {}) {
  const chosen = form.value(pointer) ?? '';
  const offered = choices.some(([value]) => value === chosen) ? chosen : '';
  // what a person chose sticks to the option itself, so each stays with its value and the list is told what is chosen
  return around(form, pointer, label, options, ({ id, told, invalid }) => html`
    <select id=${id} aria-describedby=${told} aria-invalid=${invalid} aria-required=${options.required ? 'true' : 'false'}
      .value=${live(offered)} @change=${event => form.choose(pointer, event.target.value)}>
      ${options.withoutBlank && chosen ? nothing : html`<option value="" ?selected=${!offered}>${options.blank ?? t('form.choose')}</option>`}
      ${repeat(choices, ([value]) => value, ([value, shown]) => html`<option value=${value} ?selected=${value === chosen}>${shown}</option>`)}
    </select>`);
}

/** A day typed as dd/MM/yyyy, or taken from the calendar beside it. Kept as on the wire once it is a day that exists. */
export function day(form, pointer, label, options = {}) {
  const value = form.value(pointer) ?? '';
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
  const take = typed => form.set(pointer, readDate(typed, options.partial) ?? typed);
  return around(form, pointer, label, { hint: t(options.partial ? 'form.date.partial' : 'form.date'), ...options }, ({ id, told, invalid }) => html`
    <div class="day">
      <input id=${id} type="text" inputmode="numeric" autocomplete="off" maxlength="10" placeholder="dd/mm/yyyy" aria-describedby=${told} aria-required=${options.required ? 'true' : 'false'}
        aria-invalid=${invalid} .value=${live(readDate(value, true) ? date(value) : value)}
        @change=${event => { take(event.target.value); form.redraw(); }} @input=${event => take(event.target.value)}>
      <label class="calendar">${icon('calendar')}<span class="unseen">${t('form.calendar')}: ${label}</span>
        <input type="date" .value=${live(whole)} @change=${event => form.choose(pointer, event.target.value)}></label>
    </div>`);
}

/** Complaints about days that were typed and are none. */
export function wrongDays(form, pointers, partial = false) {
  return pointers.filter(pointer => form.value(pointer) && !readDate(form.value(pointer), partial))
    .map(pointer => ({ pointer, detail: t('form.date.wrong') }));
}

/** Complaints about fields that must not stay empty. */
export function missing(form, pointers) {
  return pointers.filter(pointer => !String(form.value(pointer) ?? '').trim())
    .map(pointer => ({ pointer, detail: t('form.missing') }));
}

/** A yes or no. */
export function tick(form, pointer, label, options = {}) {
  const id = idOf(form, pointer);
  return html`<div class="tick"><input id=${id} type="checkbox" .checked=${live(Boolean(form.value(pointer)))}
    @change=${event => form.choose(pointer, event.target.checked)}><label for=${id}>${label}
    ${options.hint ? html`<span class="hint">${options.hint}</span>` : nothing}</label></div>`;
}

/** Several of many: a list of values. */
export function ticks(form, pointer, label, choices, options = {}) {
  const chosen = new Set(form.value(pointer) ?? []);
  const error = form.error(pointer);
  const change = (value, on) => form.choose(pointer, choices.map(([one]) => one).filter(one => (one === value ? on : chosen.has(one))));
  return html`<fieldset class="ticks ${error ? 'wrong' : ''}"><legend>${label}</legend>
    ${options.hint ? html`<p class="hint">${options.hint}</p>` : nothing}
    <div class="choices">${choices.map(([value, shown]) => html`<div class="tick"><input id="${idOf(form, pointer)}-${value}" type="checkbox"
      .checked=${live(chosen.has(value))} @change=${event => change(value, event.target.checked)}><label for="${idOf(form, pointer)}-${value}">${shown}</label></div>`)}</div>
    ${error ? html`<p class="error">${icon('warn')}${error}</p>` : nothing}</fieldset>`;
}

/** What is kept from before, complaints that belong to no field, and the button that sends. */
export function ending(form, label, options = {}) {
  const others = form.otherErrors();
  return html`
    ${form.problem ? html`<div class="form-problem" tabindex="-1">${failure(form.problem, undefined, others)}</div>` : nothing}
    ${form.restored ? notice('calm', html`${t('form.restored')} <button type="button" class="plain" @click=${() => form.discard()}>${t('form.discard')}</button>`) : nothing}
    <div class="buttons"><button type="submit" class="first" ?disabled=${form.busy}>${form.busy ? t('form.sending') : label}</button>${options.more ?? nothing}</div>`;
}

/** Sends a form without leaving the page. */
export function onSubmit(act) {
  return event => {
    event.preventDefault();
    return act();
  };
}
