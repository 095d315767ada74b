/** Texts on the figures that one activity went into. */
export default {
  'deedFigures.title': 'Figures recorded from this activity', 'deedFigures.none': 'No figure has been recorded from this activity yet.', 'deedFigures.indicator': 'Indicator', 'deedFigures.value': 'Value', 'deedFigures.period': 'Time', 'deedFigures.counted': 'Counted in', 'deedFigures.version': 'As of version {version} of the activity.',
  'deedFigures.directives': 'Part of the figures of these documents', 'deedFigures.units': 'Part of the figures of these units', 'deedFigures.all': 'all time',
  'deedReason.STATE_NOT_COUNTED': 'Not counted: the state of the activity is not one that counts', 'deedReason.NO_DATE': 'Counted in no period: nobody said when it was', 'deedReason.NO_VALUE': 'Not counted: no value in numbers',
};
