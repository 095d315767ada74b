import { html } from '../core/lit.js';
import { t } from '../core/i18n.js';
import { empty } from '../parts/states.js';

/** An address that names nothing. */
export async function open() {
  return {
    title: () => t('notFound.title'),
    view: () => html`<h1 tabindex="-1">${t('notFound.title')}</h1>${empty(t('notFound.text'), { href: '#/viec', text: t('place.work') })}`,
  };
}
