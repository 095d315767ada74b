import { html } from '../core/lit.js';
import { t } from '../core/i18n.js';
import { area, ending, onSubmit } from './fields.js';

/** What an approver may do: approve, or give back with remarks. */
export function decision(back, giveBack, approval, more) {
  return html`${approval}
    <form class="card" novalidate aria-label=${t('decision.return')} @submit=${onSubmit(() => giveBack(back))}><h2>${t('decision.return')}</h2>
      ${more ?? ''}${area(back, '/remarks', t('decision.remarks'), { required: true, rows: 3, max: 4000 })}${ending(back, t('decision.return'))}</form>`;
}
