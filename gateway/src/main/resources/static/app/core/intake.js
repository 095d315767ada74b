import { date } from './format.js';
import { withoutBlanks } from './form.js';

const found = one => one?.value;

/** What a form about a letter starts with when there is no file, or a scan. */
export function blankLetter(recipient) {
  return {
    system: 'STATE', kind: 'OFFICIAL_LETTER', direction: 'INCOMING', symbol: '', date: '', issuer: { unit: '', name: '' }, subject: '', urgency: '',
    recipients: recipient ? [recipient] : [], deadline: { date: '', asWritten: '' }, citations: [], tasks: [],
  };
}

/** The proposal that was read from a file, in the shape of the form. */
export function proposedLetter(intake, recipient) {
  const { proposal } = intake;
  const issuer = found(proposal.issuer);
  const [deadline] = proposal.deadlines.map(found);
  return {
    ...blankLetter(recipient),
    intake: intake.id,
    ...(proposal.system ? { system: found(proposal.system) } : {}),
    ...(proposal.kind ? { kind: found(proposal.kind) } : {}),
    symbol: found(proposal.symbol)?.raw ?? '',
    date: found(proposal.date) ?? '',
    issuer: { unit: issuer?.unit ?? '', name: issuer?.unit ? '' : issuer?.name ?? '' },
    subject: found(proposal.subject) ?? '',
    urgency: found(proposal.urgency) ?? '',
    deadline: { date: deadline?.date ?? '', asWritten: deadline?.asWritten ?? '' },
    citations: proposal.citations.map(found).map(cited),
    tasks: proposal.tasks.map(found).map(task),
  };
}

function cited(one) {
  return { take: Boolean(one.directive), directive: one.directive ?? '', label: one.symbol.raw, subject: one.subject ?? '', relation: one.relation, place: one.place };
}

function task(one) {
  return {
    take: true, title: one.title, text: one.text === one.title ? '' : one.text, label: one.label,
    roles: one.roles.map(role => ({ role: role.role, ...(role.body.unit ? { unit: role.body.unit } : { label: role.body.name }), openEnded: false })),
    deadline: one.deadline ?? { date: '', asWritten: '' },
  };
}

/** A deadline needs words; a day alone is put in words. */
export function deadlineOf(one) {
  if (!one?.date && !one?.asWritten) return undefined;
  return withoutBlanks({ date: one.date, asWritten: one.asWritten || `chậm nhất ngày ${date(one.date)}` });
}

/** The form in the shape of the service. */
export function directiveOf({ tasks, citations, deadline, ...letter }) {
  if (letter.secrecy) return withoutBlanks({ ...letter, subject: '', intake: '' });
  return withoutBlanks({
    ...letter,
    deadline: deadlineOf(deadline),
    citations: (citations ?? []).filter(one => one.take && one.directive)
      .map(({ directive, relation, place }) => ({ directive, relation, place, basis: 'STATED' })),
  });
}

/** The tasks that were ticked, in the shape of the service. */
export function tasksOf(model, directive) {
  return (model.secrecy ? [] : model.tasks ?? []).filter(one => one.take && one.title.trim()).map((one, index) => withoutBlanks({
    source: { kind: 'DIRECTIVE', id: directive }, directive, order: index + 1, title: one.title.slice(0, 500), text: one.text, roles: one.roles,
    deadline: deadlineOf(one.deadline), execution: 'NOT_STARTED',
  }));
}
