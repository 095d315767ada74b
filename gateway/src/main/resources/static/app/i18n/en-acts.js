/** Texts of changing a task, of who has which part in it, of documents cited, further campaigns and units of another kind. */
export default {
  'task.edit': 'Change the task', 'task.edit.save': 'Save the task', 'task.edit.noRight': 'Only those who gave the task can change it.', 'task.edit.done': 'This task is done. Changing it here does not open it again.', 'task.edit.fixed': 'More time was granted or asked for, so the first deadline stays.',
  'task.people': 'Who does what', 'task.leads': 'Who leads', 'task.lead.nth': 'Leading unit {n}', 'task.lead.add': 'Add a leading unit', 'task.lead.drop': 'Take off: {which}',
  'task.part.FOCAL_POINT': 'Focal points', 'task.part.COORDINATE': 'Co-ordinating units', 'task.part.SUPERVISE': 'Supervising units', 'task.part.FOR_INFORMATION': 'For information',
  'task.kept': 'Other parts as written', 'task.kept.hint': 'What is not ticked is taken off the task.',
  'task.meanwhile': 'While you were writing, somebody else changed this task. What you wrote is kept. The task now says:', 'task.meanwhile.nothing': '(nothing)', 'task.meanwhile.mine': 'Keep my words', 'task.meanwhile.theirs': 'Take the new version, drop my words',
  'cite.title': 'Basis and documents cited', 'cite.none': 'No document is cited yet. Find one in the register and press Add.', 'cite.find': 'Find a document to cite', 'cite.relation': 'Relation to {name}', 'cite.drop': 'Take off {name}', 'cite.add': 'Add', 'cite.there': 'Added', 'cite.first': 'The first {n} documents; type more to narrow them.',
  'plan.further': 'Other campaigns that the plan answers', 'plan.further.hint': 'Beside the plan’s own campaign.',
  'groupKind.AGENCY': 'Agencies', 'groupKind.DEPARTMENT_OF_MINISTRY': 'Departments of ministries', 'groupKind.INSTITUTE': 'Institutes', 'groupKind.UNIVERSITY': 'Universities and colleges',
  'unit.newKind': 'New kind', 'unit.newLevel': 'New level', 'reorganise.retype': 'Change the kind or level of the unit', 'reorganise.retype.hint': 'It stays the same unit, of another kind or level, with a new name if wanted. The old kind, level and name are kept for the days before.', 'reorganise.retype.go': 'Change the kind', 'reorganise.retype.same': 'Choose a kind or level other than now.',
  'reorganise.retype.what': '{unit}: from “{from}” to “{to}” from {day}.', 'reorganise.retype.called': 'New name: {name}.', 'reorganise.retype.stays': 'Posts, figures, documents and units below stay.',
};
