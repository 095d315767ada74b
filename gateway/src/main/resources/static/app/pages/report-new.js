import { html, nothing } from '../core/lit.js';
import { list, listOrNothing, post } from '../core/api.js';
import { Form } from '../core/form.js';
import { usualPeriod, usualTitle } from '../core/answers.js';
import { documentName } from '../core/format.js';
import { t, words } from '../core/i18n.js';
import { directive, units, unitName, unitsUnderMe } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { area, day, ending, missing, onSubmit, select, text, tick, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

/** Starts a report on a directive and a period; the platform drafts it from the facts. Or answers that there was nothing. */
export async function open({ query }, { redraw }) {
  const asked = query.get('van-ban');
  const [mine, everyUnit, directives, letter, outlines] = await Promise.all([unitsUnderMe('REPORT'), units(), list('/api/v1/directives?status=ISSUED'),
    asked ? directive(asked) : null, listOrNothing('/api/v1/report-outlines', () => {})]);
  const form = new Form(`report-new.${asked ?? ''}`, {
    unit: mine[0]?.id ?? '', recipient: mine[0]?.parent ?? '', contentScope: '', kind: 'THEMATIC', directive: asked ?? '', outline: '',
    title: usualTitle(letter), period: usualPeriod(), nothing: query.has('khong'), note: '',
  }, redraw);
  const page = { form, mine, units: everyUnit.map(one => [one.id, unitName(one)]), outlines, directives };
  return { title: () => t('report.start'), view: () => view(page) };
}

async function make({ form }) {
  const complaints = [...missing(form, ['/unit', '/directive', '/title', '/period/from', '/period/to']), ...wrongDays(form, ['/period/from', '/period/to'])];
  const ready = ({ nothing: isNothing, note, gather, ...body }) => (isNothing ? { ...body, answer: 'NOTHING_TO_REPORT', note } : { ...body, ...(gather ? { gather, merge: true } : {}) });
  const made = await form.send((body, key) => post('/api/v1/reports', ready(body), key), complaints);
  if (made) goTo(`bao-cao/${made.id}`);
}

function view(page) {
  const { form, mine } = page;
  if (!mine.length) return html`${heading(t('report.start'))}${empty(t('report.noRight'), { href: '#/viec', text: t('place.work') })}`;
  const isNothing = Boolean(form.value('/nothing'));
  return html`<p class="path"><a href="#/bao-cao">${t('reports.title')}</a></p>${heading(t('report.start'))}
    <form novalidate @submit=${onSubmit(() => make(page))}>
      ${select(form, '/directive', t('report.directive'), page.directives.map(one => [one.id, `${documentName(one)}${one.symbol && one.subject ? ` – ${one.subject}` : ''}`]), { required: true })}
      <div class="columns">${day(form, '/period/from', t('report.from'), { required: true })}${day(form, '/period/to', t('report.to'), { required: true })}</div>
      ${text(form, '/title', t('report.title'), { required: true, max: 1000 })}
      <div class="columns">
        ${mine.length > 1 ? select(form, '/unit', t('report.unit'), mine.map(one => [one.id, unitName(one)]), { required: true, withoutBlank: true }) : nothing}
        ${select(form, '/recipient', t('report.recipient'), page.units)}
        ${select(form, '/kind', t('report.kind'), words('reportKind'), { required: true, withoutBlank: true })}
        ${select(form, '/contentScope', t('report.scope'), page.units, { blank: t('report.scope.own') })}
        ${page.outlines.length > 1 ? select(form, '/outline', t('report.outline'), page.outlines.map(one => [one.id, one.name])) : nothing}
      </div>
      ${form.value('/nothing') ? nothing : tick(form, '/gather', t('report.gather'), { hint: t('report.gather.hint') })}
      ${tick(form, '/nothing', t('report.nothing'), { hint: t('report.nothing.hint') })}
      ${isNothing ? area(form, '/note', t('report.nothing.why'), { rows: 2, max: 2000 }) : nothing}
      ${ending(form, t(isNothing ? 'report.makeNothing' : 'report.make'))}</form>`;
}
