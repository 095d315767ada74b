/** The work file of a document. */
export default {
  'workfile.title': 'Work file', 'workfile.open': 'Work file', 'workfile.none': 'There is no work file of this document yet.',
  'workfile.unit': 'Kept by', 'workfile.name': 'Title', 'workfile.name.hint': 'Left blank, it is named after the document.',
  'workfile.retention': 'Retention period', 'workfile.forever': 'for ever', 'workfile.years': '{n} years', 'workfile.lastYear': 'Kept to the end of', 'workfile.source': 'By',
  'workfile.start': 'Open a work file', 'workfile.start.go': 'Open it', 'workfile.state': 'State', 'workfile.openedAt': 'Opened', 'workfile.closedAt': 'Closed',
  'workfileState.OPEN': 'Open', 'workfileState.CLOSED': 'Closed',
  'workfile.contents': 'Table of contents', 'workfile.contents.none': 'Nothing is filed yet.',
  'workfile.place': 'No.', 'workfile.symbol': 'Number and symbol', 'workfile.date': 'Date', 'workfile.author': 'Author', 'workfile.subject': 'Subject', 'workfile.pages': 'Pages', 'workfile.note': 'Note',
  'workfile.gather': 'Gather documents', 'workfile.gather.hint': 'The directive, what it names, approved plans and reports, letters that urge and the notice of conclusion are entered in the table of contents.',
  'workfile.add': 'File another document', 'workfile.add.as': 'It is', 'workfile.add.go': 'File it',
  'workfile.close': 'Close the work file', 'workfile.close.sure': 'Close this work file? Nothing can be added or changed afterwards, unless somebody who may approve opens it again.',
  'workfile.reopen': 'Open it again', 'workfile.reopen.reason': 'Why it is opened again', 'workfile.reopened': 'Opened again on {at}: {reason}', 'workfile.package': 'Archive package (ZIP)',
  'workfile.package.hint': 'It has the table of contents, the metadata, the files that are kept here and the SHA-256 of each; plans and reports are named by their address.',
  'filedAs.LETTER': 'A letter, in or out', 'filedAs.EVIDENCE_LIST': 'A list of evidence', 'filedAs.OTHER': 'Something else',
  'filed.DIRECTIVE': 'Directive', 'filed.RELATED': 'Related document', 'filed.LETTER': 'Letter', 'filed.PLAN': 'Plan', 'filed.REPORT': 'Report',
  'filed.EVIDENCE_LIST': 'List of evidence', 'filed.URGING': 'Letter that urges', 'filed.CONCLUSION': 'Notice of conclusion', 'filed.OTHER': 'Other',
};
