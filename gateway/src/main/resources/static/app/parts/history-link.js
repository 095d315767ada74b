import { html, nothing } from '../core/lit.js';
import { t } from '../core/i18n.js';
import { myPosts } from '../core/lookups.js';

/** Whether one of my posts lets me read who changed what, somewhere. */
export async function readsHistory() {
  const posts = await myPosts();
  return posts.some(post => post.rights.includes('AUDIT') || post.rights.includes('ADMINISTER'));
}

/** Leads to the changes of one thing; nothing for those who may not read them. */
export function historyLink(may, kind, id) {
  return may ? html`<p class="small"><a href="#/lich-su/${kind}/${id}">${t('history.title')}</a></p>` : nothing;
}
