/** Words about offers from outside. The same keys as vi-offers.js. */
export default {
  'offers.title': 'Offers from outside', 'offers.status': 'State', 'offers.more': 'More',
  'offers.none.waiting': 'No offer waits for an answer. Once a grand challenge is published, enterprises, institutes and universities offer on the public page, and their offers appear here.', 'offers.none': 'There is no offer in this state. Choose another state to go on.',
  'offerStatus.RECEIVED': 'Waiting for an answer', 'offerStatus.TAKEN_IN': 'Taken in', 'offerStatus.DECLINED': 'Declined',
  'offerKind.STARTUP': 'start-up', 'offerKind.ENTERPRISE': 'enterprise', 'offerKind.UNIVERSITY': 'university', 'offerKind.INSTITUTE': 'research institute', 'offerKind.OTHER': 'other organisation',
  'offers.challenge': 'Challenge', 'offers.from': 'Offered by', 'offers.received': 'Received on', 'offers.who': 'Answered by', 'offers.answered': 'Answered on', 'offers.reason': 'Reason', 'offers.solution': 'Solution',
  'offers.contact': 'Contact', 'offers.contact.none': 'The contact was erased.', 'offers.person': 'Person to ask for', 'offers.phone': 'Telephone', 'offers.email': 'Mail address',
  'offers.cannot': 'The offer waits for an answer. Whoever may draft plans at the unit that answers takes it in or declines it.',
  'offers.accept': 'Take in', 'offers.accept.hint': 'The offer becomes part of the challenge, without the contact. Whoever sent it sees so by its number.',
  'offers.decline': 'Decline', 'offers.reason.hint': 'Whoever sent it reads the reason by its number.',
};
