import { html, nothing } from '../core/lit.js';
import { list } from '../core/api.js';
import { date } from '../core/format.js';
import { currentLanguage, t, word } from '../core/i18n.js';
import { unitsUnderMe } from '../core/lookups.js';
import { heading } from '../parts/heading.js';
import { empty } from '../parts/states.js';

const START = 'loai-hoat-dong/moi';

/** Whether I may make kinds: it needs the right to administer at the top of a tree. */
export async function definesKinds() {
  return (await unitsUnderMe('ADMINISTER')).some(one => !one.parent);
}

/** The kinds of activities that this tenant added to those that all have. */
export async function open() {
  const [kinds, defines] = await Promise.all([list('/api/v1/activity-kinds'), definesKinds()]);
  return { title: () => t('kinds.title'), view: () => view(kinds, defines) };
}

function view(kinds, defines) {
  return html`<p class="path"><a href="#/hoat-dong">${t('activities.title')}</a></p>
    ${heading(t('kinds.title'), defines ? html`<a class="button first" href="#/${START}">${t('kinds.start')}</a>` : nothing)}
    <p>${t('kinds.hint')}</p>
    ${kinds.length ? html`<ul class="list">${kinds.map(row)}</ul>` : empty(t(defines ? 'kinds.none.next' : 'kinds.none'), defines ? { href: `#/${START}`, text: t('kinds.start') } : undefined)}`;
}

function row(one) {
  return html`<li><div class="what"><a href="#/loai-hoat-dong/${one.code}">${one.name[currentLanguage()]}</a>
    <p>${t('kind.of', { base: word('activityKind', one.base) })} · ${t('kind.fields', { n: one.fields.length })}</p></div>
    <span class="small">${t('kind.version', { n: one.version, day: date(one.at) })}</span></li>`;
}
