/** Editions, pasting from Word, plans taken over, remarks on several sections, distribution: under the keys of vi-planlife.js. */
export default {
  'amend.start': 'Amend the plan', 'amend.kind': 'Form', 'amend.reason': 'Why it is amended', 'amend.make': 'Draft the amendment', 'amend.hint': 'The approved edition stays as it is; the new one goes its own way to approval.',
  'amendment.ADJUSTMENT': 'Adjusting plan', 'amendment.EDITION': 'Issued anew in full',
  'editions.title': 'Editions of the plan', 'editions.nth': 'Edition {n}', 'editions.this': '(this one)', 'editions.difference': 'What is different from the one before',
  'difference.title': 'What is different between two editions', 'difference.none': 'Both say the same.', 'difference.from': 'Older', 'difference.to': 'Newer', 'difference.parts': 'The whole', 'difference.sections': 'Sections', 'difference.legend': 'Struck through: taken out. Underlined: put in.',
  'sectionChange.ADDED': 'new', 'sectionChange.REMOVED': 'taken out', 'sectionChange.MOVED': 'moved', 'sectionChange.CHANGED': 'changed',
  'planPart.number': 'Number and symbol', 'planPart.date': 'Date', 'planPart.placeName': 'Place', 'planPart.subject': 'Subject', 'planPart.opening': 'Bases and opening', 'planPart.window': 'Time frame', 'planPart.closing': 'Closing sentence', 'planPart.reportDeadline': 'Report deadline', 'planPart.distribution': 'Distribution list', 'planPart.signature': 'Signature', 'planPart.targets': 'Targets', 'planPart.budget': 'Budget', 'planPart.measures': 'Targets, budget', 'planPart.programme': 'Programme', 'planPart.sections': 'Section',
  'paste.title': 'Paste from Word', 'paste.hint': 'Click into the box and paste (Ctrl+V). Numbering, bold, italics and tables stay; colours, fonts and pictures go.', 'paste.here': 'Paste here', 'paste.reading': 'Reading…', 'paste.found': '{n} sections were read.', 'paste.add': 'Add at the end of the plan', 'paste.replace': 'Replace the sections', 'paste.sure': 'Replace all sections by what was pasted?', 'paste.leading': 'Pasted text',
  'pasteNote.RENUMBERED': 'numbered anew', 'pasteNote.TOO_DEEP': 'deeper than four levels, kept as a paragraph',
  'table.title': 'Table of {columns} columns and {rows} rows',
  'marks.title': 'May be out of date; look at each before handing in', 'marks.done': 'All that may be out of date has been looked at.', 'marks.confirm': 'Still right', 'marks.confirmAll': 'All are still right', 'marks.newer': 'now', 'marks.edit': 'Change it in the plan',
  'mark.OLD_YEAR': 'Year {found}', 'mark.REPLACED_BASE': 'Replaced document: {found}', 'mark.ABOLISHED_UNIT': 'Unit that is no more: {found}',
  'return.sections': 'Remarks on sections', 'return.add': 'Add a remark on a section', 'return.section': 'Section', 'answer.title': 'Answer the remarks', 'answer.text': 'Answer', 'answer.send': 'Keep the answers', 'answer.whole': 'The whole plan',
  'distribution.title': 'Distribution', 'distribution.send': 'Send to the distribution list', 'distribution.sent': 'sent {at}', 'distribution.received': 'received {date}', 'distribution.notSent': 'not sent', 'distribution.note': 'Note: received today',
};
