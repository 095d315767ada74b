let current = null;

/**
 * Who is signed in, as the gateway tells.
 * @returns {Promise<{subject: string, name: string, tenant?: string, operator: boolean, endsAt: string,
 *   csrf: {header: string, parameter: string, token: string}}|null>} null when nobody is
 * @throws {Error} when the gateway cannot tell
 */
export async function loadSession() {
  const answer = await fetch('/session', { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!answer.ok && answer.status !== 401) {
    const problem = await answer.json().catch(() => ({}));
    throw Object.assign(new Error(problem.detail ?? answer.statusText), { title: problem.title });
  }
  current = answer.ok ? await answer.json() : null;
  return current;
}

/** The session that was loaded last. */
export function session() {
  return current;
}

/** Leads to the sign-in page and back to what was open. */
export function signIn() {
  location.assign(`/login?to=${encodeURIComponent(location.pathname + location.search + location.hash)}`);
}
