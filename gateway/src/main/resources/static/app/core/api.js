import { currentLanguage, t } from './i18n.js';
import { loadSession, session } from './session.js';

const PAGE = 200;
const PAGES_AT_MOST = 10;
const TRIES = 4;
/** Milliseconds after which an answer is not waited for any more; a file on a slow line takes longer. */
const PATIENCE = { read: 20000, write: 30000, file: 180000 };
const WORTH_WAITING = new Set(['reference-not-yet-known', 'position-not-known']);

/** A refusal or a failure, as the services tell it (RFC 9457). */
export class Problem extends Error {
  constructor(status, body, retryAfter) {
    super(body.detail ?? body.title ?? t('problem.unknown'));
    this.status = status;
    this.code = (body.type ?? '').split('/').pop();
    this.title = body.title ?? t('problem.unknown');
    /** @type {{pointer?: string, rule?: string, detail?: string}[]} */
    this.errors = body.errors ?? [];
    this.traceId = body.traceId;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed a moment later. */
  get passing() {
    return this.status === 429 || this.status === 503 || WORTH_WAITING.has(this.code);
  }
}

/** One answer: what it says and which version that is. */
export async function get(path) {
  return request('GET', path);
}

/** One answer as text, with one of its headers. */
export async function getWithHeader(path, header) {
  return request('GET', path, { header });
}

/** Every item of a list, page by page, up to a bound of 2,000. The page that asked is told when one goes on after that. */
export async function list(path) {
  const page = location.hash;
  const items = [];
  let cursor = null;
  for (let read = 0; read < PAGES_AT_MOST; read++) {
    const more = `${path.includes('?') ? '&' : '?'}limit=${PAGE}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    const answer = await get(path + more);
    items.push(...answer.items);
    cursor = answer.next;
    if (!cursor) return items;
  }
  dispatchEvent(new CustomEvent('list-cut', { detail: page }));
  return items;
}

/**
 * A list that may be missing: from a service that is away or a right that is not there.
 * @param {(problem: Problem) => void} missed is told
 */
export async function listOrNothing(path, missed) {
  try {
    return await list(path);
  } catch (problem) {
    missed(problem);
    return [];
  }
}

/** Makes something, or acts on it. The key is the form's: the same for every try of the same content. */
export function post(path, body, key = crypto.randomUUID(), version) {
  return request('POST', path, { body, key, version });
}

/** Puts the whole state of what was read in a version. */
export function put(path, body, version) {
  return request('PUT', path, { body, version });
}

export function patch(path, body, version) {
  return request('PATCH', path, { body, version });
}

export function remove(path, version, body) {
  return request('DELETE', path, { version, body });
}

/** Sends a file. A key is kept for tries of the same file. */
export function upload(path, form, key = crypto.randomUUID(), version) {
  return request('POST', path, { form, key, version });
}

async function request(method, path, { body, form, key, version, header } = {}) {
  for (let attempt = 1; ; attempt++) {
    try {
      const patience = form ? PATIENCE.file : method === 'GET' ? PATIENCE.read : PATIENCE.write;
      return await once(method, path, headers(method, key, version, body !== undefined), form ?? text(body), patience, header);
    } catch (problem) {
      if (!(problem instanceof Problem) || attempt === TRIES) throw problem;
      if (problem.status === 0 && method === 'GET' && attempt === 1) continue;
      if (problem.code === 'csrf-token-invalid') await loadSession();
      else if (problem.passing && problem.retryAfter !== undefined) await pause(problem.retryAfter);
      else throw problem;
    }
  }
}

function text(body) {
  return body === undefined ? undefined : JSON.stringify(body);
}

function headers(method, key, version, json) {
  const out = { Accept: 'application/json', 'Accept-Language': currentLanguage() };
  const csrf = session()?.csrf;
  if (method !== 'GET' && csrf) out[csrf.header] = csrf.token;
  if (json) out['Content-Type'] = 'application/json';
  if (key) out['Idempotency-Key'] = key;
  if (version !== undefined) out['If-Match'] = `"${version}"`;
  return out;
}

async function once(method, path, head, body, patience, header) {
  let answer;
  try {
    answer = await fetch(path, { method, headers: head, body, credentials: 'same-origin', redirect: 'error', signal: AbortSignal.timeout(patience) });
  } catch {
    throw new Problem(0, { title: t('problem.offline'), detail: t('problem.offline.detail') });
  }
  if (!answer.ok) throw await problemOf(answer);
  if (header) return { text: await answer.text(), header: answer.headers.get(header) };
  if (answer.status === 204) return null;
  return (answer.headers.get('Content-Type') ?? '').includes('json') ? answer.json() : answer.text();
}

async function problemOf(answer) {
  const body = await answer.json().catch(() => ({}));
  const problem = new Problem(answer.status, body, seconds(answer.headers.get('Retry-After')));
  if (answer.status === 401) dispatchEvent(new CustomEvent('signed-out'));
  return problem;
}

function seconds(header) {
  const value = Number.parseInt(header ?? '', 10);
  return Number.isNaN(value) ? undefined : Math.min(value, 10);
}

/** As long as the service asked for, no longer than ten seconds. */
function pause(forSeconds) {
  return new Promise(resolve => { setTimeout(resolve, forSeconds * 1000); });
}
