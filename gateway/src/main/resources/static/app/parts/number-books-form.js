import { html, nothing } from '../core/lit.js';
import { post, put } from '../core/api.js';
import { Form } from '../core/form.js';
import { t, words } from '../core/i18n.js';
import { area, ending, missing, onSubmit, text, tick, ticks } from './fields.js';

/** What is spoken bears no number. */
const SPOKEN = 'ORAL_INSTRUCTION';

/** Decides which numbers a unit gives itself, for whoever administers it. */
export function booksForm({ unit, books, redraw, reload }) {
  const series = (books?.series ?? []).map(one => ({ key: one.key, kinds: one.kinds }));
  const form = new Form(`books.${unit}.${books?.version ?? 0}`, { incoming: books?.incoming ?? false, series }, redraw);
  const send = async () => {
    const rows = form.value('/series') ?? [];
    const complaints = rows.flatMap((one, index) => [...missing(form, [`/series/${index}/key`]),
      ...(one.kinds?.length ? [] : [{ pointer: `/series/${index}/kinds`, detail: t('form.missing') }])]);
    if (await form.send(body => put(`/api/v1/directives/number-books/${unit}`, body, books?.version ?? 0), complaints)) await reload();
  };
  return { form, send };
}

export function booksFormView({ decide: { form, send } }) {
  const rows = form.value('/series') ?? [];
  return html`<details class="card" ?open=${form.restored || form.refused}><summary>${t('books.decide')}</summary>
    <p class="small">${t('books.decide.hint')}</p>
    <form novalidate @submit=${onSubmit(send)}>
      ${tick(form, '/incoming', t('books.incoming.draw'))}
      ${rows.map((one, index) => seriesFields(form, one, index))}
      <button type="button" @click=${() => form.add('/series', { key: '', kinds: [] })}>${t('books.series.add')}</button>
      ${ending(form, t('books.save'))}</form></details>`;
}

function seriesFields(form, one, index) {
  const at = `/series/${index}`;
  const kinds = words('documentKind').filter(([kind]) => kind !== SPOKEN);
  return html`<fieldset><legend>${one.key ? t('books.series', { key: one.key }) : t('books.series.new')}</legend>
    ${text(form, `${at}/key`, t('books.key'), { required: true, max: 20, hint: t('books.key.hint') })}
    ${ticks(form, `${at}/kinds`, t('books.kinds'), kinds)}
    <button type="button" class="plain" @click=${() => form.drop('/series', index)}>${t('books.series.drop')}</button></fieldset>`;
}

/** Says why a number stays empty, for whoever may issue at the unit. */
export function gapForm({ unit, year, chosen, redraw, reload }) {
  const form = new Form(`gap.${unit}.${year}.${chosen}`, { number: '', reason: '' }, redraw);
  const wrong = () => (/^\d{1,8}$/.test(form.value('/number')) || !form.value('/number') ? [] : [{ pointer: '/number', detail: t('books.number.wrong') }]);
  const send = async () => {
    const gap = body => ({ unit, year, ...(chosen ? { series: chosen } : {}), number: Number(body.number), reason: body.reason });
    if (await form.send((body, key) => post('/api/v1/directives/numbers/gaps', gap(body), key), [...missing(form, ['/number', '/reason']), ...wrong()])) await reload();
  };
  const take = number => {
    form.set('/number', String(number));
    form.redraw();
    document.getElementById('gap').open = true;
    document.getElementById('f-reason').focus();
  };
  return { form, send, take };
}

export function gapFormView({ explain: { form, send } }) {
  return html`<details class="card" id="gap" ?open=${form.restored || form.refused}><summary>${t('books.gap.enter')}</summary>
    <p class="small">${t('books.gap.hint')}</p><form novalidate aria-label=${t('books.gap.enter')} @submit=${onSubmit(send)}>
    ${text(form, '/number', t('books.number'), { required: true, inputmode: 'numeric', max: 8 })}
    ${area(form, '/reason', t('books.reason'), { required: true, rows: 2, max: 500 })}
    ${ending(form, t('books.gap.save'), { more: nothing })}</form></details>`;
}
