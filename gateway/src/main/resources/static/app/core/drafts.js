import { session } from './session.js';

const PREFIX = 'thongsuot.draft.';
const KEPT_FOR = 14 * 24 * 3600 * 1000;

const place = name => `${PREFIX}${session().tenant ?? ''}.${session().subject}.${name}`;

/** What this person typed into a form and has not sent yet; null when there is nothing or it is older than two weeks. */
export function readDraft(name) {
  try {
    const kept = JSON.parse(localStorage.getItem(place(name)));
    return kept && Date.now() - kept.at < KEPT_FOR ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps what was typed. A full or forbidden store loses the draft, never the page. */
export function keepDraft(name, model, attempt) {
  try {
    localStorage.setItem(place(name), JSON.stringify({ at: Date.now(), model, attempt }));
  } catch {
    // typing goes on without it
  }
}

export function dropDraft(name) {
  localStorage.removeItem(place(name));
}

/** Takes away what is too old, whosever it is: these may be shared machines. */
export function dropOldDrafts() {
  Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).forEach(key => {
    try {
      if (Date.now() - JSON.parse(localStorage.getItem(key)).at >= KEPT_FOR) localStorage.removeItem(key);
    } catch {
      localStorage.removeItem(key);
    }
  });
}
