/** Words about publishing photos. */
export default {
  'publish.act': 'Publish photo', 'publish.done': 'Published', 'publish.withdraw': 'Take back from the public',
  'publish.about': 'Everybody can see a published photo without signing in, once photos have been laid open here. Only the copy without camera and place data leaves.',
  'publish.shows': 'What the photo shows', 'publish.shows.hint': 'Everybody reads this. No telephone numbers or mail addresses.',
  'publish.persons': 'Persons in the photo', 'publish.NOBODY': 'Nobody can be recognised', 'publish.AGREED': 'Those who can be recognised agreed', 'publish.PUBLIC_EVENT': 'Taken at a public event, harming nobody’s honour',
  'activity.reason.erased': '(reason lawfully erased)',
  'publish.agreement': 'How they agreed',
  'publish.sure': 'Publish this photo? Everybody will be able to see it.', 'publish.withdraw.sure': 'Take this photo back? Nobody outside will see it any more; whoever has saved it keeps it.',
};
