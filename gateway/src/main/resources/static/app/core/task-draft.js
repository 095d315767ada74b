import { withoutBlanks } from './form.js';

/** Parts that are given to units one by one, each with the list of the form that holds them; who leads is chosen apart. */
export const PARTS = [['FOCAL_POINT', 'focals'], ['COORDINATE', 'coordinators'], ['SUPERVISE', 'supervisors'], ['FOR_INFORMATION', 'informed']];

const CHOSEN = new Set(['LEAD', ...PARTS.map(([role]) => role)]);
/** What the form shows of a task, and what it leaves as it is. */
const WRITTEN = ['title', 'text', 'deliverable', 'deadline', 'roles'];
const LEFT = ['source', 'directive', 'parent', 'order', 'window', 'execution', 'form', 'list', 'measures', 'innovation', 'recurrence'];

const keyOf = ({ role, unit }) => `${role} ${unit}`;
const isChosen = one => Boolean(one.unit) && CHOSEN.has(one.role);
const pick = (one, names) => Object.fromEntries(names.map(name => [name, one[name]]));

/** Nobody has a part yet. */
export const blankPeople = () => ({ roles: [{ role: 'LEAD', unit: '' }], focals: [], coordinators: [], supervisors: [], informed: [], kept: [] });

/** A task as it is read, in the shape of the form; `base` is what it said then. */
export function modelOf(task) {
  const units = wanted => task.roles.filter(one => one.role === wanted && one.unit).map(one => one.unit);
  const leads = units('LEAD').map(unit => ({ role: 'LEAD', unit }));
  const words = task.deadline?.asWritten ?? '';
  return {
    ...blankPeople(), title: task.title, text: task.text ?? '', deliverable: task.deliverable ?? '',
    ...(leads.length ? { roles: leads } : {}), ...Object.fromEntries(PARTS.map(([role, list]) => [list, units(role)])),
    kept: othersOf(task.roles).map(([index]) => index), terms: { form: '', proposed: words, before: words },
    deadline: { asWritten: words, date: task.deadline?.date }, base: pick(task, WRITTEN),
  };
}

/** Parts that the form does not give, by their place: those of a class, in words only, or of another kind. */
export function othersOf(roles) {
  return roles.map((one, index) => [String(index), one]).filter(([, one]) => !isChosen(one));
}

/** What others have changed of what the form shows. */
export function changedSince(base, task) {
  return WRITTEN.filter(name => JSON.stringify(base[name] ?? null) !== JSON.stringify(task[name] ?? null));
}

/** The form on top of what the task says now: its own words go before, parts that others worded meanwhile stay. */
export function rebased(model, task) {
  const dropped = new Set(othersOf(model.base.roles).filter(([index]) => !model.kept.includes(index)).map(([, one]) => JSON.stringify(one)));
  const kept = othersOf(task.roles).filter(([, one]) => !dropped.has(JSON.stringify(one))).map(([index]) => index);
  return { ...model, kept, base: pick(task, WRITTEN) };
}

/** Who was chosen, each with the pointer of its field; a unit that leads does not coordinate too, unless it did before. */
function chosenIn(model, before) {
  const leads = model.roles.map((one, index) => ({ role: 'LEAD', unit: one.unit, at: `/roles/${index}/unit` })).filter(one => one.unit);
  const leading = new Set(leads.map(one => one.unit));
  const others = PARTS.flatMap(([role, list]) => (model[list] ?? []).map(unit => ({ role, unit, at: `/${list}` })));
  return [...leads, ...others.filter(one => one.role !== 'COORDINATE' || !leading.has(one.unit) || before.has(keyOf(one)))];
}

/** All parts in the shape of the service: what stays keeps its place and all that was said of it. */
export function partsOf(model) {
  const before = model.base?.roles ?? [];
  const chosen = new Map(chosenIn(model, new Set(before.map(keyOf))).map(one => [keyOf(one), one]));
  const roles = before.filter((one, index) => (isChosen(one) ? chosen.has(keyOf(one)) : model.kept.includes(String(index))));
  const there = new Set(roles.map(keyOf));
  for (const [key, { role, unit }] of chosen) {
    if (!there.has(key)) roles.splice(placeOf(role, roles), 0, { role, unit });
  }
  return roles;
}

/** After the last one with the same part; whoever leads stands first. */
function placeOf(role, roles) {
  const last = roles.findLastIndex(one => one.role === role);
  if (last >= 0) return last + 1;
  return role === 'LEAD' ? 0 : roles.length;
}

/** The whole task in the shape of the service, as it is now but for what was written. */
export function taskOf(task, { title, text, deliverable, ...model }, deadline) {
  return withoutBlanks({ ...pick(task, LEFT), title, text, deliverable, roles: partsOf(model), deadline });
}

/** Complaints of the service about a part, at the field where it was chosen. */
export function atItsPart(errors, model) {
  const roles = partsOf(model);
  const places = new Map(chosenIn(model, new Set((model.base?.roles ?? []).map(keyOf))).map(one => [keyOf(one), one.at]));
  return errors.map(error => {
    const [, place] = /^\/roles\/(\d+)(?:\/|$)/.exec(error.pointer ?? '') ?? [];
    const about = place && roles[place];
    return about ? { ...error, pointer: places.get(keyOf(about)) ?? '/kept' } : error;
  });
}
