import { html, nothing } from '../core/lit.js';
import { get, list, Problem } from '../core/api.js';
import { Form } from '../core/form.js';
import { currentLanguage, t, word } from '../core/i18n.js';
import { date, documentName, number, period, today } from '../core/format.js';
import { directive, myUnits, unitName, units } from '../core/lookups.js';
import { goTo } from '../core/routes.js';
import { onSubmit, select, text } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { answersPart, compared, meant, targets } from '../parts/figures-beside.js';
import { empty, failure, notice } from '../parts/states.js';

const FIRST_YEAR = 2019;
const PARTS = ['', 'Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M', ...Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))];

/** Figures of a document and a unit over a period with a name, beside targets, earlier periods and who has not answered. */
export async function open({ query }, { redraw }) {
  const [every, mine, letters] = await Promise.all([units(), myUnits(), list('/api/v1/directives?status=ISSUED')]);
  const wanted = { directive: query.get('van-ban') ?? '', unit: query.get('don-vi') ?? mine[0] ?? '', year: query.get('nam') ?? today().slice(0, 4), part: query.get('ky') ?? '' };
  const form = new Form('figures', wanted, redraw);
  form.kept = false; // what is asked for stands in the address
  form.model = structuredClone(wanted);
  form.restored = false;
  const page = { wanted, form, every, letters, letter: wanted.directive ? await directive(wanted.directive) : null, name: nameOf(wanted), redraw };
  await read(page);
  return { title: () => t('reading.title'), view: () => view(page) };
}

const nameOf = ({ year, part }) => (part ? `${year}-${part}` : year);

async function read(page) {
  const { wanted, name } = page;
  const asked = `period=${encodeURIComponent(name)}${['directive', 'unit'].filter(one => wanted[one]).map(one => `&${one}=${encodeURIComponent(wanted[one])}`).join('')}`;
  try {
    [page.figures, page.rates, page.missing] = await Promise.all([
      get(`/api/v1/figures?compare=previous,lastYear&${asked}`),
      wanted.directive ? get(`/api/v1/reporting-rates?${asked}`) : null,
      wanted.directive ? get(`/api/v1/reporting-rates/answers?which=MISSING&limit=200&${asked}`) : null,
    ]);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    page.problem = problem;
  }
}

function look({ form }) {
  form.errors = /^\d{4}$/.test(form.model.year.trim()) && Number(form.model.year) >= FIRST_YEAR ? [] : [{ pointer: '/year', detail: t('reading.year.wrong', { year: FIRST_YEAR }) }];
  if (form.errors.length) return form.refuse();
  const said = { 'van-ban': form.model.directive, 'don-vi': form.model.unit, nam: form.model.year.trim(), ky: form.model.part };
  return goTo(`so-lieu-thuc-hien?${new URLSearchParams(Object.entries(said).filter(([, value]) => value))}`);
}

function view(page) {
  const { form } = page;
  return html`<p class="path"><a href="#/theo-doi">${t('follow.title')}</a></p>${heading(t('reading.title'))}
    <form class="card no-print" novalidate aria-label=${t('reading.choose')} @submit=${onSubmit(() => look(page))}>
      ${select(form, '/directive', t('reading.directive'), page.letters.map(one => [one.id, documentName(one)]), { blank: t('filter.all') })}
      ${select(form, '/unit', t('reading.unit'), page.every.map(one => [one.id, unitName(one)]), { blank: t('filter.all') })}
      ${select(form, '/part', t('reading.part'), PARTS.filter(Boolean).map(part => [part, t(`reading.part.${part}`)]), { blank: t('reading.part.year') })}
      ${text(form, '/year', t('reading.year'), { inputmode: 'numeric', max: 4, required: true })}
      <div class="buttons"><button type="submit" class="first">${t('reading.look')}</button></div></form>
    ${page.problem ? failure(page.problem) : shown(page)}`;
}

function shown(page) {
  const { figures, wanted } = page;
  const told = figures.items.filter(one => !one.kind);
  const any = told.some(one => one.deeds || one.targets);
  return html`<h2 id="reading-of">${currentLanguage() === 'vi' ? figures.period.inWords : page.name} <span class="count">(${period(figures.period)})</span></h2>
    ${page.letter ? html`<p><a href="#/van-ban/${page.letter.id}">${documentName(page.letter)}</a></p>` : nothing}
    ${figures.complete ? nothing : notice('wait', t('figures.incomplete'))}
    ${any ? table(figures, told) : empty(t('reading.none'), { href: `#/hoat-dong/moi${wanted.directive ? `?van-ban=${wanted.directive}` : ''}`, text: t('record.start') })}
    ${figures.notDatableCount ? html`<p class="small">${t('reading.notDatable', { n: number(figures.notDatableCount) })}</p>` : nothing}
    ${wanted.unit ? nothing : html`<p class="small">${t('reading.targets.unit')}</p>`}
    ${page.rates ? answersPart(page) : html`<p class="small">${t('reading.answers.letter')}</p>`}`;
}

function table({ compared: than }, told) {
  const head = which => html`<th scope="col" class="number">${t(`reading.${which}`)}<br><span class="small">${period(than[which])}</span></th>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label=${t('reading.title')}><table id="reading">
    <thead><tr><th scope="col">${t('figures.indicator')}</th><th scope="col">${t('figures.measure')}</th><th scope="col" class="number">${t('figures.value')}</th>
      <th scope="col">${t('reading.target')}</th>${head('previous')}${head('lastYear')}<th scope="col" class="number">${t('figures.deeds')}</th></tr></thead>
    <tbody>${told.map(one => html`<tr><th scope="row">${one.indicatorName ?? one.indicator}</th><td>${one.unitOfMeasure}</td>
      <td class="number">${one.value === undefined ? word('reading.reason', one.reason) : meant(one.qualifier, one.value)}</td>
      <td>${targets(one.targets)}</td><td class="number">${compared(one.compared?.previous)}</td><td class="number">${compared(one.compared?.lastYear)}</td>
      <td class="number">${number(one.deeds)}</td></tr>`)}</tbody></table></div>`;
}
