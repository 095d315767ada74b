import { html, nothing } from '../core/lit.js';
import { upload } from '../core/api.js';
import { smaller } from '../core/photos.js';
import { t } from '../core/i18n.js';
import { icon } from './icons.js';

/** Photos that were taken or chosen and are not sent yet. They live in the page only, so a draft does not keep them. */
export class PhotoPicker {
  constructor(redraw) {
    this.redraw = redraw;
    this.photos = [];
    this.working = 0;
    this.sent = 0;
  }

  async take(files) {
    this.working = files.length;
    this.redraw();
    for (const file of files) {
      const photo = await smaller(file);
      this.photos.push({ file: photo, key: crypto.randomUUID(), url: URL.createObjectURL(photo), done: false });
      this.working--;
      this.redraw();
    }
  }

  drop(photo) {
    URL.revokeObjectURL(photo.url);
    this.photos = this.photos.filter(one => one !== photo);
    this.redraw();
  }

  /** Sends what was not sent yet, one by one, under a caption; throws at the first that is refused, and a new call goes on from there. */
  async send(activity, caption) {
    for (const photo of this.photos.filter(one => !one.done)) {
      const form = new FormData();
      form.append('file', photo.file);
      form.append('caption', caption);
      await upload(`/api/v1/activities/${activity}/photos`, form, photo.key);
      photo.done = true;
      this.sent++;
      this.redraw();
    }
  }

  view() {
    const take = event => { this.take([...event.target.files]); event.target.value = ''; };
    return html`<div class="field"><span class="label" id="photo-label">${t('photo.title')} <span class="optional">${t('form.optional')}</span></span>
      <label class="drop">${icon('camera')}<span>${t('photo.take')}</span>
        <input id="photo" type="file" accept="image/*" capture="environment" multiple aria-labelledby="photo-label" @change=${take}></label>
      ${this.working ? html`<p role="status">${t('photo.working')}</p>` : nothing}
      ${this.photos.length ? html`<ul class="photos">${this.photos.map((photo, index) => html`<li><img src=${photo.url} alt=${t('photo.nth', { n: index + 1 })}>
        <button type="button" class="plain" @click=${() => this.drop(photo)}>${t('photo.drop')}</button></li>`)}</ul>` : nothing}
      ${this.sent && this.sent < this.photos.length ? html`<progress max=${this.photos.length} value=${this.sent} aria-label=${t('photo.sending')}></progress>` : nothing}</div>`;
  }
}
