import { html, nothing } from '../core/lit.js';
import { post } from '../core/api.js';
import { Form } from '../core/form.js';
import { t } from '../core/i18n.js';
import { date } from '../core/format.js';
import { area, day, ending, missing, onSubmit, select, ticks, wrongDays } from './fields.js';
import { facts } from './heading.js';
import { lastDay } from './task-roles.js';
import { notice } from './states.js';

const TEXT = { rows: 3, max: 2000 };

/** The forms of a task's page: of the units that work on it and of those who gave it. */
export function formsOf({ task, mine, redraw }) {
  const form = (name, initial = {}) => new Form(`task-${name}.${task.id}`, initial, redraw, name);
  const unit = mine[0]?.[0] ?? '';
  return {
    handIn: form('hand-in', { unit, products: [] }), ask: form('extension', { unit }),
    grant: form('grant', { to: asking(task)?.asked ?? '' }),
    judge: new Map(waiting(task).map(one => [one.unit, form(`verdict-${one.unit}`, { unit: one.unit })])),
  };
}

/** What was handed in and waits. */
const waiting = task => task.handIns.filter(one => one.state === 'WAITING');
const asking = task => task.extensions.find(one => one.state === 'WAITING');

async function send(page, form, path, complaints, shape = body => body, version) {
  const done = await form.send((body, key) => post(`/api/v1/tasks/${page.task.id}/${path}`, shape(body), key, version), complaints);
  if (done) await page.reload();
}

/** What the units may do that the person writes for. */
export function doing(page) {
  const { task, mine } = page;
  const waits = new Set(task.awaiting ?? []);
  const free = mine.filter(([id]) => !waits.has(id) && !page.confirmed.has(id));
  return html`${task.awaiting?.length ? notice('calm', t('handIn.waits')) : nothing}
    ${asking(task) && !task.decides ? notice('calm', t('extension.waits', { day: date(asking(task).asked) })) : nothing}
    ${free.length ? handIn(page, free) : nothing}
    ${mine.length && lastDay(task) && task.execution !== 'DONE' && !asking(task) ? ask(page) : nothing}`;
}

function units(form, choices) {
  return choices.length > 1 ? select(form, '/unit', t('task.unit'), choices, { required: true, withoutBlank: true }) : nothing;
}

/** A product is chosen as `PLAN/id`; it is sent as the service wants it. */
function productOf(chosen) {
  const [kind, id] = chosen.split('/');
  return { kind, id };
}

function handIn(page, choices) {
  const form = page.forms.handIn;
  const unit = choices.some(([id]) => id === form.value('/unit')) ? form.value('/unit') : choices[0][0];
  const nothingSaid = () => !String(form.value('/text') ?? '').trim() && !form.value('/products')?.length;
  const check = () => [...(nothingSaid() ? [{ pointer: '/text', detail: t('handIn.nothing') }] : []), ...wrongDays(form, ['/on'])];
  const shape = ({ products, ...body }) => ({ ...body, unit, ...(products ? { products: products.map(productOf) } : {}) });
  return html`<form class="card" novalidate aria-label=${t('handIn.title')} @submit=${onSubmit(() => send(page, form, 'hand-in', check(), shape))}>
    <h2>${t('handIn.title')}</h2>${units(form, choices)}
    ${area(form, '/text', t('handIn.text'), TEXT)}
    ${page.products.length ? ticks(form, '/products', t('handIn.products'), page.products) : nothing}
    ${day(form, '/on', t('handIn.on'), { hint: t('handIn.on.hint') })}
    ${ending(form, t('handIn.send'))}</form>`;
}

/** A day is sent only when it can be right: the service asks for a later one. */
function notLater(form, pointer, last) {
  const chosen = form.value(pointer);
  return chosen && chosen <= last ? [{ pointer, detail: t('extension.later', { day: date(last) }) }] : [];
}

function ask(page) {
  const form = page.forms.ask;
  const last = lastDay(page.task);
  const check = () => {
    const wrong = [...missing(form, ['/to', '/reason']), ...wrongDays(form, ['/to'])];
    return wrong.length ? wrong : notLater(form, '/to', last);
  };
  return html`<details class="card" ?open=${form.restored}><summary>${t('extension.title')}</summary>
    <form novalidate aria-label=${t('extension.title')} @submit=${onSubmit(() => send(page, form, 'extension', check()))}>
    ${facts([[t('extension.from'), date(last)]])}${units(form, page.mine)}
    ${day(form, '/to', t('extension.to'), { required: true })}
    ${area(form, '/reason', t('extension.reason'), { ...TEXT, required: true })}
    ${ending(form, t('extension.send'))}</form></details>`;
}

/** What those who gave the task may answer. */
export function deciding(page) {
  const { task } = page;
  if (!task.decides) return nothing;
  return html`${waiting(task).map(one => judge(page, one))}${asking(task) ? grant(page, asking(task)) : nothing}`;
}

/** Says yes or no to what is on the page now: had it changed meanwhile, the version tells. */
async function answer(page, form, path, pointer, yes, complaints) {
  form.set(pointer, yes);
  const wrong = yes ? complaints : missing(form, ['/reason']);
  await send(page, form, path, wrong, ({ to, ...body }) => (yes && to ? { ...body, to } : body), page.task.version);
}

function judge(page, one) {
  const form = page.forms.judge.get(one.unit);
  const says = yes => answer(page, form, 'hand-in/verdict', '/confirmed', yes, []);
  const no = html`<button type="button" class="danger" ?disabled=${form.busy} @click=${() => says(false)}>${t('handIn.return')}</button>`;
  const title = t('handIn.wait', { unit: page.names.get(one.unit) });
  return html`<form class="card" novalidate aria-label=${title} @submit=${onSubmit(() => says(true))}>
    <h2>${title}</h2>${page.said(one)}
    ${area(form, '/reason', t('handIn.reason'), { ...TEXT, rows: 2, hint: t('handIn.reason.hint') })}
    ${ending(form, t('handIn.confirm'), { more: no })}</form>`;
}

function grant(page, one) {
  const form = page.forms.grant;
  const check = () => {
    const wrong = wrongDays(form, ['/to']);
    return wrong.length ? wrong : notLater(form, '/to', one.from);
  };
  const says = yes => answer(page, form, 'extension/verdict', '/granted', yes, check());
  const title = t('extension.wait', { unit: page.names.get(one.unit) });
  return html`<form class="card" novalidate aria-label=${title} @submit=${onSubmit(() => says(true))}>
    <h2>${title}</h2>
    ${facts([[t('extension.from'), date(one.from)], [t('extension.asked'), date(one.asked)], [t('extension.reason'), one.reason]])}
    ${day(form, '/to', t('extension.granted'))}
    ${area(form, '/reason', t('handIn.reason'), { ...TEXT, rows: 2, hint: t('extension.refuse.hint') })}
    ${ending(form, t('extension.grant'), { more: html`<button type="button" class="danger" ?disabled=${form.busy} @click=${() => says(false)}>${t('extension.refuse')}</button>` })}</form>`;
}
