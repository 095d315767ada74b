/** How urgent a document is. */
export default {
  'directive.urgency': 'Urgency', 'directive.urgency.none': 'ordinary', 'directive.urgency.draft': 'as drafted: {urgency}',
  'urgency.URGENT': 'Urgent', 'urgency.VERY_URGENT': 'Very urgent', 'urgency.IMMEDIATE': 'Immediate',
};
