import { html, nothing } from '../core/lit.js';
import { get, list, post, put } from '../core/api.js';
import { Expansions } from '../core/classes.js';
import { askedOf, Reckoning } from '../core/deadlines.js';
import { Form } from '../core/form.js';
import { documentName } from '../core/format.js';
import { t, words } from '../core/i18n.js';
import { unitName, units, unitsUnderMe } from '../core/lookups.js';
import { atItsField, blankDirective, directiveOf, formOf, isOurs, SPOKEN } from '../core/own-directive.js';
import { goTo } from '../core/routes.js';
import { citationFields, citingOf } from '../parts/citation-fields.js';
import { deadlineFaults, deadlineFields } from '../parts/deadline-fields.js';
import { area, day, ending, missing, onSubmit, select, text, tick, wrongDays } from '../parts/fields.js';
import { heading } from '../parts/heading.js';
import { recipientFields } from '../parts/recipient-fields.js';
import { empty } from '../parts/states.js';
import { urgencyField } from '../parts/urgency.js';

/** A document of one's own, or what somebody said at an event, as a draft: written, or changed until it is issued. */
export async function open({ id, query }, { redraw }) {
  const [mine, all, before] = await Promise.all([unitsUnderMe('ISSUE'), units(), id ? get(`/api/v1/directives/${id}`) : null]);
  const spoken = before ? before.kind === SPOKEN : query.get('loai') === SPOKEN;
  const name = before ? `directive.${id}.${before.version}` : spoken ? 'directive.spoken' : 'directive';
  const form = new Form(name, before ? formOf(before) : blankDirective(mine[0]?.id, spoken), redraw);
  const page = { before, spoken, mine, all, form, redraw, posts: [], reckoning: new Reckoning(redraw), expansions: new Expansions(redraw), citing: await citingOf(form, id, redraw) };
  return { title: () => titleOf(page), view: () => view(page) };
}

function titleOf({ before, spoken }) {
  return before ? t('issue.change', { name: documentName(before) }) : t(spoken ? 'issue.spoken.start' : 'issue.start');
}

async function save(page) {
  const { before, form, reckoning } = page;
  const done = await form.send(async (body, key) => {
    try {
      const lastDay = askedOf(form.value('/terms')) ? await reckoning.sure(form.value('/terms')) : undefined;
      const draft = directiveOf(withPost(page), lastDay);
      return before ? await put(`/api/v1/directives/${before.id}`, draft, before.version) : await post('/api/v1/directives', draft, key);
    } catch (problem) {
      throw atItsField(problem);
    }
  }, complaints(page));
  if (done) goTo(`van-ban/${done.id}`);
}

/** The post itself beside its title, where it is one of the unit's. */
function withPost({ form, spoken, posts }) {
  const post = posts.find(one => one.title === form.value('/spoken/by')?.trim());
  return spoken ? { ...form.model, spoken: { ...form.model.spoken, position: post?.id } } : form.model;
}

function complaints({ form, spoken }) {
  return [
    ...missing(form, ['/subject', '/kind', isOurs(form.model) || !form.value('/issuer/name') ? '/issuer/unit' : '/issuer/name']),
    ...spoken ? missing(form, ['/spoken/occasion', '/spoken/by']) : [], ...wrongDays(form, ['/spoken/on']),
    ...deadlineFaults(form),
  ];
}

function view(page) {
  const { form, before, mine } = page;
  const path = html`<p class="path"><a href="#/van-ban">${t('directives.title')}</a></p>`;
  if (!mine.length) return html`${path}${heading(titleOf(page))}${empty(t('issue.noRight'), { href: '#/van-ban', text: t('directives.title') })}`;
  if (before && before.status !== 'DRAFT') return html`${path}${heading(titleOf(page))}${empty(t('issue.gone'), { href: `#/van-ban/${before.id}`, text: documentName(before) })}`;
  return html`${path}${heading(titleOf(page))}<p class="hint">${t(page.spoken ? 'issue.spoken.hint' : 'issue.hint')}</p>
    <form novalidate @submit=${onSubmit(() => save(page))}>
      ${page.spoken ? spokenFields(page) : nothing}
      ${area(form, '/subject', t('receive.subject'), { required: true, rows: 2, max: 2000 })}
      <div class="columns">
        ${page.spoken ? nothing : select(form, '/kind', t('receive.kind'), words('documentKind').filter(([kind]) => kind !== SPOKEN), { required: true, withoutBlank: true })}
        ${select(form, '/direction', t('directives.direction'), words('direction').filter(([one]) => one === form.value('/direction') || (one !== 'REFERENCE' && !before && (page.spoken || one !== 'INCOMING'))), { required: true, withoutBlank: true })}
        ${issuerField(page)}
        ${select(form, '/system', t('receive.system'), words('system'), { required: true, withoutBlank: true })}
        ${page.spoken ? nothing : text(form, '/symbol', t('receive.symbol'), { max: 200, hint: t('issue.symbol.hint') })}
        ${urgencyField(form)}
      </div>
      ${citationFields(page.citing)}
      ${recipientFields(form, page)}
      ${deadlineFields(form, page.reckoning)}
      ${tick(form, '/internal', t('issue.internal'), { hint: t('issue.internal.hint') })}
      ${ending(form, t(isOurs(form.model) ? 'issue.save' : 'receive.save'))}
    </form>`;
}

/** Ours are issued by units for which one may; what came from above may come from anybody. */
function issuerField({ form, mine, all }) {
  if (isOurs(form.model)) return select(form, '/issuer/unit', t('receive.issuer'), mine.map(one => [one.id, unitName(one)]), { required: true });
  return html`${select(form, '/issuer/unit', t('issue.spoken.body'), all.map(one => [one.id, unitName(one)]), { blank: t('receive.issuer.other') })}
    ${form.value('/issuer/unit') ? nothing : text(form, '/issuer/name', t('receive.issuer.other'), { max: 500 })}`;
}

/** Where it was said and by which post; a post of the unit is offered while one types. */
function spokenFields(page) {
  const { form } = page;
  return html`<fieldset><legend>${t('issue.spoken.where')}</legend>
    ${area(form, '/spoken/occasion', t('spoken.occasion'), { required: true, rows: 2, max: 1000, hint: t('spoken.occasion.hint') })}
    <div class="columns">${day(form, '/spoken/on', t('spoken.on'))}
    ${text(form, '/spoken/by', t('spoken.by'), { required: true, max: 500, list: 'posts', hint: t('spoken.by.hint') })}
    ${text(form, '/spoken/person', t('spoken.person'), { max: 500, hint: t('spoken.person.hint') })}</div>
    <datalist id="posts">${titles(page).map(title => html`<option value=${title}></option>`)}</datalist></fieldset>`;
}

/** Titles of the posts of the unit that was chosen; asked for once for each choice. */
function titles(page) {
  const unit = page.form.value('/issuer/unit');
  if (unit !== page.posts.unit) {
    page.posts = Object.assign([], { unit });
    if (unit) list(`/api/v1/positions?unit=${encodeURIComponent(unit)}`).then(found => { page.posts = Object.assign(found, { unit }); page.redraw(); }, () => {});
  }
  return [...new Set(page.posts.map(one => one.title))];
}
