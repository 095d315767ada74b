/** Texts of the page of changes. */
export default {
  'history.title': 'History of changes', 'history.none': 'Nothing has changed yet.', 'history.more': 'Show older changes', 'history.version': 'Version {n}',
  'history.from': 'from {origin}', 'history.fields': '{n} fields changed', 'history.before': 'Before', 'history.after': 'After', 'history.left': 'and {n} more that are not told here', 'history.long': '{n} characters long',
  'history.erased': 'The content was lawfully erased by {by} at {at}.',
};
