import { html } from '../core/lit.js';
import { post } from '../core/api.js';
import { Form } from '../core/form.js';
import { date } from '../core/format.js';
import { t, word } from '../core/i18n.js';
import { unitName, units, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { area, day, ending, missing, onSubmit, select, text, ticks, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

/** A request for data: the heading of a table is pasted, recipients and a day are chosen. */
export async function open(params, { redraw }) {
  const [mine, all] = await Promise.all([unitsUnderMe('ISSUE'), units()]);
  const form = new Form('data-request', { unit: mine[0]?.id }, redraw);
  const page = { mine, all, groups: groupsOf(all), form };
  return { title: () => t('data.start'), view: () => view(page) };
}

/** Kinds of units at each level of which there are several, as classes. */
function groupsOf(all) {
  const counts = new Map();
  for (const one of all.filter(each => each.hasAccounts)) {
    const key = `${one.kind}|${one.level}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, n]) => n > 1).map(([key, n]) => {
    const [kind, level] = key.split('|');
    return [key, t('data.group', { kind: word('groupKind', kind), level: word('groupLevel', level), n })];
  });
}

async function make(page) {
  const { form } = page;
  const complaints = [...missing(form, ['/title', '/unit', '/heading', '/due']), ...wrongDays(form, ['/due'])];
  const done = await form.send((body, key) => post('/api/v1/data-requests', requestOf(form.model), key), complaints);
  if (done) goTo(`so-lieu/${done.id}`);
}

function requestOf(model) {
  return {
    title: model.title, unit: model.unit, heading: model.heading, note: model.note || undefined, units: model.units ?? [],
    deadline: { asWritten: t('data.deadline.words', { date: date(model.due) }), date: model.due },
    recipientClasses: (model.groups ?? []).map(key => {
      const [kind, level] = key.split('|');
      return { words: `${word('groupKind', kind)}, ${word('groupLevel', level)}`, kinds: [kind], levels: [level] };
    }),
  };
}

function view(page) {
  const { form } = page;
  if (!page.mine.length) return html`${heading(t('data.start'))}${empty(t('data.noRight'), { href: '#/so-lieu', text: t('data.title') })}`;
  return html`<p class="path"><a href="#/so-lieu">${t('data.title')}</a></p>${heading(t('data.start'))}
    <form novalidate @submit=${onSubmit(() => make(page))}>
      ${text(form, '/title', t('data.name'), { hint: t('data.name.hint'), required: true, max: 500 })}
      ${select(form, '/unit', t('data.unit'), page.mine.map(one => [one.id, unitName(one)]), { required: true, withoutBlank: true })}
      ${area(form, '/heading', t('data.heading'), { hint: t('data.heading.hint'), required: true, rows: 3, max: 20000 })}
      ${page.groups.length ? ticks(form, '/groups', t('data.groups'), page.groups) : undefined}
      <details><summary>${t('data.units.choose')}</summary>${ticks(form, '/units', t('data.units'), page.all.filter(one => one.hasAccounts).map(one => [one.id, unitName(one)]))}</details>
      ${day(form, '/due', t('data.deadline'), { required: true })}
      ${area(form, '/note', t('data.note'), { rows: 2, max: 4000 })}
      ${ending(form, t('data.make'))}
    </form>`;
}
