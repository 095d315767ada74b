import { get, list } from './api.js';
import { session } from './session.js';
import { documentName, today } from './format.js';

const known = new Map();

/** One object, asked for once per opened page; null when it is not there or not ours. */
function once(path) {
  if (!known.has(path)) known.set(path, get(path).catch(() => null));
  return known.get(path);
}

/** Forgets what was read, so that the next look shows what is true now. */
export function forget() {
  known.clear();
}

export const directive = id => once(`/api/v1/directives/${id}`);
export const unit = id => once(`/api/v1/units/${id}`);

/** Every unit in official order. */
export function units() {
  if (!known.has('units')) known.set('units', list('/api/v1/units'));
  return known.get('units');
}

/** Units that stand for other tenants, in official order. */
export async function abroad() {
  return (await units()).filter(one => one.identifiers?.some(({ scheme }) => scheme === 'tenant'));
}

/** Name of a unit, short where there is a short one. */
export function unitName(one) {
  return one?.shortName ?? one?.name ?? '…';
}

/** Names of units by id. */
export async function unitNames(ids) {
  const wanted = [...new Set(ids.filter(Boolean))];
  const found = await Promise.all(wanted.map(unit));
  return new Map(wanted.map((id, index) => [id, unitName(found[index])]));
}

/** Directives by id. */
export async function directivesById(ids) {
  const wanted = [...new Set(ids.filter(Boolean))];
  const found = await Promise.all(wanted.map(directive));
  return new Map(wanted.map((id, index) => [id, found[index]]));
}

/** What people call a directive, by id. */
export async function directiveNames(ids) {
  const found = await directivesById(ids);
  return new Map([...found].map(([id, one]) => [id, documentName(one)]));
}

/** The posts that give the person something today; none for whoever holds none and so may not even ask. */
export function myPosts() {
  if (!known.has('posts')) known.set('posts', postsInForce());
  return known.get('posts');
}

async function postsInForce() {
  const held = (await list(`/api/v1/positions?subject=${encodeURIComponent(session().subject)}`).catch(nobodys)).filter(isHeld);
  return (await Promise.all(held.map(inForce))).filter(Boolean);
}

function isHeld({ validFrom, validTo }) {
  const day = today();
  return (!validFrom || validFrom <= day) && (!validTo || validTo >= day);
}

/** A post that acts for another gives no more than that one has, and nothing where it does not stand, as the service judges. */
async function inForce(post) {
  if (!post.actsFor) return post;
  const other = await once(`/api/v1/positions/${post.actsFor}`);
  if (!other || other.actsFor || !isHeld(other) || !(await stands(other.unit, post.unit))) return null;
  const rights = post.rights.filter(right => other.rights.includes(right));
  return { ...post, rights };
}

/** Whether a unit is another one or stands above it. */
async function stands(above, id) {
  const seen = new Set();
  for (let at = id; at && !seen.has(at); at = (await unit(at))?.parent) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

function nobodys(problem) {
  if (problem.status !== 403) throw problem;
  return [];
}

/** Ids of the units of my posts, in which I hold a right if one is named. */
export async function myUnits(right) {
  const posts = await myPosts();
  return [...new Set(posts.filter(post => !right || post.rights.includes(right)).map(post => post.unit))];
}

/** My units with a right, and all units below them: a right at a unit holds for its whole subtree. */
export async function unitsUnderMe(right) {
  const mine = new Set(await myUnits(right));
  const all = await units();
  let grown = true;
  while (grown) {
    const before = mine.size;
    all.filter(one => mine.has(one.parent)).forEach(one => mine.add(one.id));
    grown = mine.size > before;
  }
  return all.filter(one => mine.has(one.id));
}
