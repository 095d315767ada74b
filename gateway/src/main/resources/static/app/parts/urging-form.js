import { html, nothing } from '../core/lit.js';
import { list, post } from '../core/api.js';
import { Form } from '../core/form.js';
import { t } from '../core/i18n.js';
import { date, moment, number } from '../core/format.js';
import { myUnits, unit, unitName } from '../core/lookups.js';
import { area, day, ending, missing, onSubmit, select, wrongDays } from './fields.js';
import { notice } from './states.js';
import { icon } from './icons.js';

/** Urging from the board: who may, what was urged before, and who is chosen. */
export async function urgingOf(page) {
  const mine = await myUnits('ISSUE');
  const issuer = page.letter?.issuer?.unit;
  const givers = [...new Set([...(issuer && mine.length ? [issuer] : []), ...mine])];
  const names = await Promise.all(givers.map(unit));
  return {
    givers: givers.map((id, index) => [id, unitName(names[index])]), chosen: new Set(), sent: null,
    acts: await list(`/api/v1/urgings?directive=${page.id}`),
    form: new Form(`urging.${page.id}`, { unit: mine.includes(issuer) ? issuer : mine[0] ?? '' }, page.redraw),
  };
}

/** A box beside a unit that is late. */
export function chooser(page, row) {
  const { urging } = page;
  if (!urging.givers.length || !row.reasons?.length) return nothing;
  const change = on => { urging.chosen[on ? 'add' : 'delete'](row.unit); page.redraw(); };
  return html`<input type="checkbox" class="no-print" aria-label=${t('urging.choose', { unit: row.name })} .checked=${urging.chosen.has(row.unit)} @change=${event => change(event.target.checked)}>`;
}

/** How often a unit was urged. */
export function times(row) {
  if (!row.urged) return nothing;
  return html`<br><span class="small">${t('urging.times', { n: row.urged.count, at: moment(row.urged.at[0]) })}${row.urged.repliedAt ? ` · ${t('urging.replied', { at: moment(row.urged.repliedAt) })}` : ''}</span>`;
}

export function urgingForm(page, reload) {
  const { urging } = page;
  const { form } = urging;
  if (!urging.givers.length || !page.rows.some(row => row.reasons?.length)) return past(urging);
  const send = async () => {
    const more = { directive: page.id, ...(page.missing ? { missing: page.missing } : {}), ...(urging.chosen.size ? { recipients: [...urging.chosen] } : {}) };
    const made = await form.send((body, key) => post('/api/v1/urgings', { ...body, ...more }, key), [...missing(form, ['/text', '/until']), ...wrongDays(form, ['/until'])]);
    if (made) await reload(made.at, new Set(made.late.flatMap(one => one.units)));
  };
  return html`${urging.sent === null ? nothing : notice('good', t('urging.sent', { n: number(urging.sent) }))}
    <details class="card no-print" id="urging"><summary>${t('urging.title')}</summary><form novalidate aria-label=${t('urging.title')} @submit=${onSubmit(send)}>
    <p>${urging.chosen.size ? t('urging.chosen', { n: number(urging.chosen.size) }) : t('urging.all')}</p>
    ${urging.givers.length > 1 ? select(form, '/unit', t('urging.unit'), urging.givers, { required: true, withoutBlank: true }) : nothing}
    ${area(form, '/text', t('urging.text'), { required: true, rows: 3, max: 2000 })}
    ${day(form, '/until', t('urging.until'), { required: true })}
    ${ending(form, t('urging.send'))}</form></details>${past(urging)}`;
}

function past({ acts }) {
  if (!acts.length) return nothing;
  const file = (id, format) => `/api/v1/urgings/${id}/letter?format=${format}`;
  return html`<details class="card no-print" id="urgings"><summary>${t('urging.past')} (${acts.length})</summary><ul class="list">${acts.map(one => html`<li><div class="what">
    <strong>${moment(one.at)} · ${t('urging.units', { n: number(one.units) })}</strong><p>${one.text}</p><p class="small">${one.by} · ${t('urged.until', { day: date(one.until) })}</p></div>
    <div class="does">${['docx', 'pdf'].map(format => html`<a class="button" href=${file(one.id, format)} download>${icon('file')}${t('urging.letter')} ${format.toUpperCase()}</a>`)}</div></li>`)}</ul></details>`;
}
