/** Texts of the pages that take activities in and give them out as tables. */
export default {
  'import.title': 'Import activities from a table', 'import.start': 'Import a table', 'import.export': 'Download as Excel', 'import.noRight': 'Your post does not let you record activities.',
  'import.template': 'Form for Excel', 'import.templateCsv': 'Form as CSV', 'import.template.hint': 'Each row is an activity. The sheet Danh mục of the form has the words that may be used. No mode means Tổ chức, no state means Đã thực hiện.',
  'import.choose': 'Choose a file, XLSX or CSV', 'import.reading': 'Checking: {n} rows…', 'import.storing': 'Storing: {n} rows…',
  'import.found': '{rows} rows: {added} new activities, {present} there already, {faulty} rows with faults', 'import.faults': 'Faults by cell', 'import.row': 'Row', 'import.column': 'Column', 'import.fault': 'Fault', 'import.first': 'The first {n} faults.',
  'import.all': 'Import all', 'import.good': 'Import only the {n} good rows', 'import.mend': 'Mend the file and choose it again, or import the good rows only. Importing a row again makes nothing twice.', 'import.nothing': 'There is nothing new in the file.',
  'import.done': '{added} new activities are stored.', 'import.look': 'Look at the activities', 'import.brokenOff': 'The import ended before its end. Send the same file again to go on; nothing is made twice.',
  'given.title': 'The unit has reported this already:', 'given.hint': 'What was reported need not be given again; given again it is added.',
  'own.yes': 'Yes', 'own.no': 'No',
};
