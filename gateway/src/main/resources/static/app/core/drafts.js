import { session } from './session.js';

const PREFIX = 'thongsuot.draft.';
const KEPT_FOR = 14 * 24 * 3600 * 1000;

/** Where this person's drafts begin; no other person's begin so, since no part of it has a stroke. */
const own = () => `${PREFIX}${session().tenant ?? ''}/${encodeURIComponent(session().subject)}/`;
const place = name => own() + name;
const placesUnder = start => Object.keys(localStorage).filter(key => key.startsWith(start));

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

/** Takes away all that this person typed, since whoever signs out may leave the machine to others. */
export function dropOwnDrafts() {
  placesUnder(own()).forEach(key => localStorage.removeItem(key));
}

/** Takes away what is too old, whosever it is: these may be shared machines. */
export function dropOldDrafts() {
  placesUnder(PREFIX).forEach(key => {
    try {
      if (Date.now() - JSON.parse(localStorage.getItem(key)).at >= KEPT_FOR) localStorage.removeItem(key);
    } catch {
      localStorage.removeItem(key);
    }
  });
}
