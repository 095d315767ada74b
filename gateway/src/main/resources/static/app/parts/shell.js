import { dropOwnDrafts } from '../core/drafts.js';
import { html, nothing } from '../core/lit.js';
import { currentLanguage, t } from '../core/i18n.js';
import { session, signIn } from '../core/session.js';
import { icon } from './icons.js';

const PLACES = [
  ['work', 'viec', 'work'], ['directives', 'van-ban', 'letter'], ['activities', 'hoat-dong', 'camera'],
  ['plans', 'ke-hoach', 'plan'], ['follow', 'theo-doi', 'eye'], ['reports', 'bao-cao', 'report'],
];

/** What stands around every page: name, way to each place, language, who is signed in. */
export function shell(content, { switchLanguage, section }) {
  const other = currentLanguage() === 'vi' ? 'en' : 'vi';
  return html`
    <a class="skip" href="#content" @click=${toContent}>${t('shell.skip')}</a>
    <header class="top">
      <a class="brand" href="#/viec">Thông Suốt</a>
      <nav aria-label=${t('shell.places')}><ul>${PLACES.map(([name, path, picture]) => html`<li>
        <a href="#/${path}" aria-current=${name === section ? 'page' : nothing}>${icon(picture)}<span>${t(`place.${name}`)}</span></a></li>`)}</ul></nav>
      <div class="who">
        <button type="button" class="plain language" lang=${other} @click=${switchLanguage}>${t('shell.language')}</button>
        ${session() ? html`<span class="name">${session().name}</span>${leaving(session().csrf)}` : nothing}
      </div>
    </header>
    <main id="content" class="page" tabindex="-1">${content}</main>
    <dialog id="signed-out" aria-labelledby="signed-out-title"><h2 id="signed-out-title">${t('signedOut.title')}</h2>
      <p>${t('signedOut.text')}</p><button type="button" class="first" @click=${signIn}>${t('signedOut.in')}</button></dialog>`;
}

/** A real form, so that the browser follows to the issuer and ends the session there too. Nothing typed stays behind. */
function leaving(csrf) {
  return html`<form method="post" action="/logout" @submit=${dropOwnDrafts}><input type="hidden" name=${csrf.parameter} value=${csrf.token}><button class="plain">${t('shell.out')}</button></form>`;
}

function toContent(event) {
  event.preventDefault();
  document.getElementById('content').focus();
}
