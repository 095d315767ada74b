import { Problem } from './api.js';
import { classOf, groupName } from './classes.js';
import { withoutBlanks } from './form.js';

export const SPOKEN = 'ORAL_INSTRUCTION';

/** What a draft begins with: a letter out, or what somebody said. */
export function blankDirective(unit, spoken) {
  return {
    system: 'STATE', kind: spoken ? SPOKEN : 'OFFICIAL_LETTER', direction: spoken ? 'INTERNAL' : 'OUTGOING', issuer: { unit: unit ?? '' }, subject: '', symbol: '', urgency: '',
    recipients: [], groups: [], groupWords: {}, under: '', terms: { form: '' }, deadline: { asWritten: '' }, internal: false, spoken: {}, citations: [],
  };
}

const keyOf = one => `${one.kinds?.[0]}|${one.levels?.[0]}`;
/** Whether the form shows all of a class; others are kept as they are. */
const simple = one => one.kinds?.length === 1 && one.levels?.length === 1 && !one.system;
const asSent = ({ words, kinds, levels, system, under }) => ({ words, kinds, levels, system, under });

/** What the form does not show of a draft and a change must not lose. */
const KEPT = ['shortName', 'campaign', 'period', 'horizon', 'contributors', 'lists', 'issuedStatements', 'issuerLevel'];

/** A draft as it is read, in the shape of the form. */
export function formOf(directive) {
  const classes = directive.recipientClasses ?? [];
  const under = classes.find(simple)?.under ?? '';
  const words = directive.deadline?.asWritten ?? '';
  const shown = classes.filter(one => simple(one) && (one.under ?? '') === under);
  return {
    ...blankDirective(directive.issuer?.unit),
    ...Object.fromEntries(['system', 'kind', 'direction', 'subject', 'urgency', 'recipients'].map(name => [name, directive[name] ?? ''])),
    symbol: directive.symbol?.raw ?? '', issuer: { unit: directive.issuer?.unit ?? '', name: directive.issuer?.unit ? '' : directive.issuer?.name ?? '' },
    groups: shown.map(keyOf), groupWords: Object.fromEntries(shown.map(one => [keyOf(one), one.words])), under, internal: directive.circulation === 'INTERNAL',
    terms: { form: '', proposed: words, before: words }, deadline: { asWritten: words, date: directive.deadline?.date }, citations: directive.citations ?? [],
    spoken: { ...directive.spoken, person: directive.speaker },
    kept: { ...Object.fromEntries(KEPT.map(name => [name, directive[name]])), date: directive.date, recipientClasses: classes.filter(one => !shown.includes(one)).map(asSent) },
  };
}

/** Whether the document is issued by an act of ours, later; what came from others is as it came. */
export const isOurs = model => model.direction !== 'INCOMING';

/** The form in the shape of the service. */
export function directiveOf(model, lastDay) {
  const spoken = model.kind === SPOKEN;
  const { kept = {}, issuer, deadline } = model;
  return withoutBlanks({
    ...kept, system: model.system, kind: model.kind, direction: model.direction, subject: model.subject, urgency: model.urgency, symbol: spoken ? '' : model.symbol,
    issuer: issuer.unit ? { unit: issuer.unit } : { name: issuer.name }, date: isOurs(model) ? kept.date : model.spoken?.on,
    recipients: model.recipients ?? [], recipientClasses: [...classesOf(model), ...kept.recipientClasses ?? []],
    deadline: deadline?.asWritten ? { asWritten: deadline.asWritten, date: lastDay ?? deadline.date } : undefined,
    ...(model.citations ? { citations: model.citations } : {}), circulation: model.internal ? 'INTERNAL' : undefined, spoken: spoken ? model.spoken : undefined,
  });
}

/** The classes that were ticked, in the shape of the service. */
export function classesOf({ groups = [], groupWords = {}, under }) {
  return groups.map(key => classOf(key, groupWords[key] || groupName(key), under));
}

/** Complaints of the service about classes and the post, at the fields that show them. */
export function atItsField(problem) {
  if (problem instanceof Problem) {
    problem.errors = problem.errors.map(error => ({ ...error, pointer: error.pointer?.replace(/^\/recipientClasses.*/, '/groups') ?? error.pointer }));
  }
  return problem;
}
