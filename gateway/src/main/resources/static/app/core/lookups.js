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

/** The posts that the person holds today; none for whoever holds none and so may not even ask. */
export async function myPosts() {
  const me = session().subject;
  if (!known.has('posts')) known.set('posts', list(`/api/v1/positions?subject=${encodeURIComponent(me)}`).catch(nobodys));
  const day = today();
  return (await known.get('posts')).filter(post =>
    (!post.validFrom || post.validFrom <= day) && (!post.validTo || post.validTo >= day));
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
