/** Texts on the pages of the organisation. */
export default {
  'groupKind.POLITBURO': 'Politburo', 'groupKind.PEOPLES_COUNCIL': 'People’s Councils', 'groupKind.GOVERNMENT': 'Government', 'groupKind.NATIONAL_ASSEMBLY': 'National Assembly', 'groupKind.MEDIA': 'Press and broadcasting', 'groupKind.INTERNATIONAL': 'International organisations',
  'units.title': 'Organisation', 'units.asOf': 'As of', 'units.show': 'Show', 'units.shown': '{n} units on {day}', 'units.none': 'There are no units on this day.', 'units.below': '{n} units below',
  'unit.name': 'Name', 'unit.shortName': 'Short name', 'unit.abbreviation': 'Abbreviation', 'unit.kind': 'Kind, level', 'unit.parent': 'Below', 'unit.from': 'Since', 'unit.codes': 'Codes', 'unit.unverified': 'not verified', 'unit.predecessors': 'Came from', 'unit.successors': 'Went into', 'unit.ended': 'Ended on {day}', 'unit.changing': 'A reorganisation is not finished; name and place may still be the old ones.',
  'unit.earlier': 'Earlier names and places', 'unit.until': 'until {day}', 'unit.posts': 'Posts', 'unit.posts.none': 'There are no posts yet.', 'unit.post.over': 'over', 'unit.children': 'Units below', 'unit.acts': 'Reorganisations', 'unit.act.on': 'from {day}', 'unit.act.document': 'Document',
  'capacity.DEPUTY': 'Signs for', 'capacity.DELEGATE': 'By order of', 'capacity.SUB_DELEGATE': 'By delegation of', 'capacity.ACTING': 'Acting', 'capacity.IN_CHARGE': 'In charge',
  'reorganisation.MERGE': 'Merger', 'reorganisation.SPLIT': 'Split', 'reorganisation.RENAME': 'New name', 'reorganisation.RETYPE': 'Change of kind', 'reorganisation.MOVE': 'Move',
  'reorganisationStage.WAITING': 'Not in effect yet', 'reorganisationStage.STUCK': 'Stuck', 'reorganisationStage.DONE': 'Done',
  'reorganisationAgainst.ended-before': 'the unit had ended before', 'reorganisationAgainst.changed-later': 'the unit has a later change', 'reorganisationAgainst.parent-cycle': 'the unit would stand below itself', 'reorganisationAgainst.too-many-changes': 'the unit has changed too often',
  'reorganise.rename': 'Rename the unit', 'reorganise.merge': 'Merge into another unit', 'reorganise.merge.hint': 'The unit ends on the day before; units below it go to the one that takes it in.', 'reorganise.into': 'Into', 'reorganise.on': 'Effective day', 'reorganise.basis': 'Legal basis', 'reorganise.basis.hint': 'Number, symbol and date of the document',
};
