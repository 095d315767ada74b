import data from './en-data.js';
import datasets from './en-datasets.js';
import reading from './en-reading.js';
import proof from './en-proof.js';
import papers from './en-papers.js';
import rights from './en-rights.js';
import registers from './en-registers.js';
import offers from './en-offers.js';
import organisation from './en-organisation.js';
import urgency from './en-urgency.js';
import urging from './en-urging.js';
import planlife from './en-planlife.js';
import deeds from './en-deeds.js';
import photos from './en-photos.js';
import issuing from './en-issuing.js';
import words from './en-words.js';
import pages from './en-pages.js';
import tasks from './en-tasks.js';
import acts from './en-acts.js';
import drafting from './en-drafting.js';
import selfcheck from './en-selfcheck.js';
import regimes from './en-definitions.js';
import recommend from './en-recommend.js';
import workfile from './en-workfile.js';

/** English: every text on the pages, under the keys of vi.js. */
export default {
  ...data,
  ...datasets,
  ...proof,
  ...papers,
  ...rights,
  ...registers,
  ...issuing,
  ...urgency,
  ...urging,
  ...drafting,
  ...selfcheck,
  ...regimes,
  ...recommend,
  ...workfile,
  ...planlife,
  ...deeds,
  ...photos,
  'loading': 'Loading…',
  'deadline': 'Deadline',
  'place.work': 'My work', 'place.directives': 'Letters', 'place.activities': 'Activities', 'place.plans': 'Plans', 'place.follow': 'Follow-up', 'place.reports': 'Reports',
  'shell.skip': 'To the content', 'shell.places': 'Sections', 'shell.language': 'Tiếng Việt', 'shell.out': 'Sign out',
  'signedOut.title': 'Your session has ended', 'signedOut.text': 'What you were writing is kept. Sign in again to go on.', 'signedOut.in': 'Sign in again',
  'notFound.title': 'No such page', 'notFound.text': 'This address leads to no page.',
  'action.again': 'Try again', 'action.print': 'Print', 'action.back': 'Back',
  'problem.unknown': 'Something went wrong', 'problem.offline': 'No connection', 'problem.offline.detail': 'The server could not be reached. Check the network and try again; what you wrote is kept.',
  'problem.passing': 'This usually passes in a moment. Try again.', 'problem.trace': 'Code for the operators:',
  'list.cut': 'A list has more than 2,000 items. This page uses the first 2,000; those after them are not shown here.',
  'filter.words': 'Search', 'filter.all': 'All', 'filter.count': '{n} found',
  'form.optional': '(optional)', 'form.choose': '– choose –', 'form.missing': 'Please fill this in.', 'form.wrong': 'This is not right.',
  'form.date': 'Day/month/year, such as 05/02/2026', 'form.date.partial': 'Day/month/year; month/year or the year alone will do', 'form.date.wrong': 'There is no such day. Write it like 05/02/2026.', 'form.calendar': 'Choose from a calendar',
  'form.number.wrong': 'A number is needed, such as 1,500 or 1.5.', 'form.restored': 'This is what you were writing last time.', 'form.discard': 'Drop it and start over', 'form.sending': 'Sending…',
  'document.unnamed': 'Document without number', 'document.preview': 'Print preview', 'document.alone': 'Open alone',
  'signed.title': 'Signed copy', 'signed.no': 'Draft, not signed', 'signed.yes': 'Signed copy attached', 'signed.none': 'Download the PDF, sign it with your office’s own tool and attach it here. Until then this document is a draft.', 'signed.attach': 'Attach the signed PDF', 'signed.once': 'It can be attached once; the file is kept byte for byte.', 'signed.sure': 'Attach {name} as the signed copy? This cannot be changed.',
  'signed.unnamed': 'A signature without a name', 'signed.covers': 'A signature covers the whole file.', 'signed.coversNot': 'No signature covers the whole file.', 'signed.notJudged': 'Certificates are not checked here.', 'signed.download': 'Download the signed copy',
  'decision.return': 'Return', 'decision.remarks': 'What has to change',

  'work.title': 'My work', 'work.letters': 'Letters not received yet', 'work.remarks': 'Letters in hand', 'work.tasks': 'Tasks', 'work.plans': 'Plans to go on with',
  'work.plansToApprove': 'Plans that wait for your approval', 'work.plansWaiting': 'Plans in approval', 'work.reports': 'Reports to go on with', 'work.reportsToSend': 'Approved reports not sent yet', 'work.reportsArrived': 'Reports that arrived and wait for your confirmation', 'work.reportsToApprove': 'Reports that wait for your approval', 'work.reportsWaiting': 'Reports in approval',
  'work.nothing': 'Nothing waits for you.', 'work.noPost': 'You hold no post yet. Ask your administrator to add you to one.',

  'directives.title': 'Letters and documents', 'directives.direction': 'Direction', 'directives.none': 'There is no such document.',
  'directive.kind': 'Kind', 'directive.issuer': 'Issuer', 'directive.date': 'Date', 'directive.state': 'State', 'directive.lacks': 'Still missing:',
  'directive.files': 'Files', 'directive.original': 'Original', 'directive.tasks': 'Tasks', 'directive.tasks.none': 'No task has been written down yet.',
  'directive.recipients': 'Recipients', 'directive.recipients.none': 'This document goes to no unit.', 'directive.up': 'Rests on', 'directive.up.none': 'It cites no document.',
  'directive.down': 'Carried out by', 'directive.down.none': 'No document rests on this one yet.', 'directive.level': '{n} away',
  'directive.plans': 'Plans', 'directive.plans.none': 'No plan yet.', 'directive.deeds': 'Activities', 'directive.deeds.none': 'No activity yet.', 'directive.reports': 'Reports', 'directive.reports.none': 'No report yet.',
  'directive.figures': 'Figures', 'figures.incomplete': 'The figures are not complete: changes are still being counted in.', 'figures.indicator': 'Indicator', 'figures.value': 'Value', 'figures.measure': 'Unit', 'figures.deeds': 'Activities', 'figures.none': 'Not reported',

  'assignment.receive': 'Receive', 'assignment.complete': 'Done with it', 'assignment.result': 'Result', 'assignment.others': 'This letter lies with somebody else; you may only read it.', 'assignment.letter': 'Show the document', 'assignment.unit': 'Recipient', 'assignment.part': 'Part', 'assignment.handler': 'Lies with', 'assignment.why': 'Returned because',
  'assignment.receivedAt': 'Received on', 'assignment.history': 'What happened',
  'remark.title': 'Leader’s remark', 'remark.write': 'Write a remark', 'remark.again': 'Write another remark', 'remark.text': 'Instruction', 'remark.lead': 'Leading unit', 'remark.coordinators': 'Co-ordinating units', 'remark.deadline': 'Deadline', 'remark.send': 'Save the remark', 'remark.before': 'at the latest on {date}',
  'forward.title': 'Hand on', 'forward.unit': 'To unit', 'forward.position': 'To whom', 'forward.whole': 'the whole unit', 'forward.note': 'Note', 'forward.send': 'Hand on',
  'giveBack.title': 'Not for this unit?', 'giveBack.reason': 'Why it is returned', 'giveBack.send': 'Return to sender',

  'receive.start': 'Register a letter', 'receive.title': 'Register an incoming letter', 'receive.file': 'PDF or DOCX file of the letter, or its edXML package', 'receive.file.take': 'Choose a file', 'receive.file.hint': 'The file is read and the form filled in; you check it before it is saved. Do not upload secret documents.',
  'receive.reading': 'Reading the file…', 'receive.byHand': 'Type it in, there is no file', 'receive.proposed': 'Filled in from the file. Compare it with the letter beside it before you save.', 'receive.noText': 'This file is a scan without text. The file is kept; please type it in.',
  'receive.preview': 'Uploaded file', 'receive.original': 'Open the file', 'receive.system': 'System', 'receive.kind': 'Kind', 'receive.symbol': 'Number and symbol', 'receive.symbol.hint': 'As printed, such as 572/SCT-KHTCTH', 'receive.date': 'Date', 'receive.issuer': 'Issuer', 'receive.issuer.other': 'Another issuer (name)',
  'receive.subject': 'Subject', 'receive.recipients': 'Recipients', 'receive.deadline': 'Deadline', 'receive.citations': 'Documents it cites', 'receive.citation.find': 'This document is', 'receive.citation.unknown': 'not registered yet', 'receive.tasks': 'Tasks found in it', 'receive.tasks.hint': 'Tick what is to be done; correct the words if need be.', 'receive.task.title': 'Task', 'receive.task.take': 'Assign this',
  'receive.secrecy': 'Secrecy', 'receive.secrecy.none': 'not secret', 'receive.secrecy.hint': 'Of a secret document only its number and symbol are registered; neither subject nor file.',
  'receive.save': 'Register', 'receive.another': 'Choose another file', 'receive.noRight': 'Your post may not register letters.', 'receive.registeredBefore': 'This package is registered already: open the letter', 'receive.tasksFailed': 'The letter is registered, but a task could not be saved. Please try again.',

  'record.start': 'Record an activity', 'record.title': 'Record an activity', 'record.kind': 'Kind of activity', 'record.what': 'What was done', 'record.when': 'Day', 'record.unit': 'Unit', 'record.directive': 'In answer to', 'record.noDirective': 'no letter',
  'record.indicator': 'Figure', 'record.noCount': 'no figure', 'record.count': 'How many', 'record.more': 'Add place, content, state', 'record.place': 'Place', 'record.content': 'Content', 'record.state': 'State', 'record.save': 'Save',
  'record.noRight': 'Your post may not record activities.', 'record.savedWithoutPhoto': 'The activity is saved, but a photo could not be sent. Press again to send it; the activity is not recorded twice.', 'record.photosAgain': 'Send the photos again', 'record.done': 'Recorded.', 'record.another': 'Record another',
  'photo.title': 'Photos', 'photo.take': 'Take or choose a photo', 'photo.working': 'Making the photo smaller…', 'photo.nth': 'Photo {n}', 'photo.of': 'Photo of: {title}', 'photo.drop': 'Drop this photo', 'photo.sending': 'Sending photos', 'photo.send': 'Send photos',
  'activities.title': 'Activities', 'activities.none': 'No activity has been recorded yet.', 'activity.undated': 'no date known', 'activity.correct': 'Correct', 'activity.reason': 'Why it is corrected', 'activity.save': 'Save the correction', 'activity.corrections': 'Corrections', 'activity.corrected': 'Corrected on {at}, now version {version}', 'activity.withdraw': 'Withdraw', 'activity.withdraw.sure': 'Withdraw this activity? This cannot be undone; figures will not count it any more.',

  'plans.title': 'Plans', 'plans.none': 'There is no plan yet.', 'plan.start': 'Draft a plan', 'plan.noRight': 'Your post may not draft plans.', 'plan.from': 'Start from', 'plan.from.template': 'Template', 'plan.from.blank': 'The usual headings', 'plan.from.copy': 'Copy of',
  'plan.unit': 'Unit', 'plan.answers': 'In answer to', 'plan.noDirective': 'no letter', 'plan.subject': 'What the plan is for', 'plan.subject.hint': 'In Vietnamese, as it will be printed', 'plan.symbol': 'Symbol', 'plan.symbol.hint': 'What follows the number, such as /KH-UBND', 'plan.place': 'Place of issue', 'plan.make': 'Make the draft',
  'plan.edit': 'Write the plan', 'plan.number': 'Number and symbol', 'plan.date': 'Date', 'plan.bases': 'Rests on', 'plan.returnedFor': 'Returned:', 'plan.lookAgain': 'Worth another look (it can be submitted all the same):', 'plan.submit': 'Submit for approval', 'plan.waiting': 'Waiting for approval.',
  'plan.approve': 'Approve the plan', 'plan.approve.hint': 'Number and date may stay empty and follow later.', 'plan.numberGiven': 'Number from the records office', 'plan.drawNumber': 'Take the next number of the register', 'plan.from.day': 'From', 'plan.to.day': 'To', 'plan.reportDeadline': 'Report due', 'plan.sections': 'Sections', 'plan.save': 'Save and see it printed', 'plan.changedMeanwhile': 'The plan was changed elsewhere since you wrote this draft.',
  'plan.campaign': 'Campaign', 'plan.noCampaign': 'no campaign', 'plan.takeTemplate': 'Ready-made template',
  'outline.add': 'Add a section', 'outline.addInside': 'Add a section inside', 'outline.untitled': 'Section without title', 'outline.title': 'Title', 'outline.text': 'Text', 'outline.paragraph': 'Add a paragraph', 'outline.up': 'Move up', 'outline.drop': 'Drop this section', 'outline.asks': 'This section asks for', 'outline.asksNothing': 'nothing', 'outline.lead': 'Lead',

  'follow.title': 'Follow-up', 'follow.open': 'Follow it up', 'follow.choose': 'Choose a letter to see who has not received it, planned or reported.', 'follow.none': 'No letter has been sent yet.', 'follow.recipients': 'recipients: {n}', 'follow.filter': 'Show', 'follow.missing.RECEIPT': 'Not received', 'follow.missing.PLAN': 'No plan', 'follow.missing.REPORT': 'Not reported',
  'follow.order': 'No.', 'follow.unit': 'Unit', 'follow.receipt': 'Receipt', 'follow.plan': 'Plan', 'follow.report': 'Report', 'follow.contact': 'Contact', 'follow.noContact': 'no telephone known', 'follow.allDone': 'No unit lacks this any more.', 'follow.nobody': 'This letter goes to no unit.', 'follow.printed': 'As of {day}',
  'follow.count.recipients': 'Recipients', 'follow.count.received': 'received', 'follow.count.planned': 'planned', 'follow.count.reported': 'reported', 'follow.count.silent': 'no answer yet',

  'reports.title': 'Reports', 'reports.none': 'There is no report yet.', 'report.start': 'Draft a report', 'report.noRight': 'Your post may not draft reports.', 'report.titleOf': 'Báo cáo kết quả {subject}', 'report.directive': 'Report on', 'report.from': 'From', 'report.to': 'To', 'report.title': 'Title', 'report.unit': 'Author', 'report.recipient': 'Goes to', 'report.kind': 'Kind', 'report.scope': 'Tells of', 'report.scope.own': 'its author', 'report.outline': 'Outline', 'report.period': 'Period',
  'report.nothing': 'Nothing to report', 'report.nothing.hint': 'Nothing happened in this period. This is an answer, unlike no report.', 'report.nothing.sure': 'Answer that there is nothing to report on {letter} for {period}, by {unit}? The answer goes to the leader for approval at once.', 'report.nothing.why': 'Why', 'report.make': 'Make the draft', 'report.makeNothing': 'Make the answer', 'report.generated': 'Generated from the facts',
  'report.write': 'What people write', 'report.silent': 'No answer yet:', 'report.write.hint': 'What was generated has a bar at its left in the preview; to change it, correct the activities.', 'report.narrative': 'Text', 'report.save': 'Save', 'report.saved': 'Saved.', 'report.strengths': 'Strengths', 'report.limitations': 'Limitations', 'report.recommendations': 'Recommendations',
  'report.row.title': 'Title', 'report.row.text': 'Text', 'report.row.cause': 'Cause', 'report.row.addressee': 'Addressee', 'report.row.verb': 'Verb', 'report.row.add': 'Add', 'report.row.drop': 'Drop',
  'report.submit': 'Submit for approval', 'report.submit.hint': 'What you are writing is saved and then submitted.', 'report.approve': 'Approve and freeze', 'report.approve.hint': 'Once approved its content does not change; later corrections show beside it.', 'report.section': 'Section to mend', 'report.section.whole': 'the whole report', 'report.section.returned': 'to mend', 'report.returnedFor': 'Returned', 'report.beingWritten': 'The report is being written.', 'report.waiting': 'Waiting for approval.',
  'report.send': 'Send the report', 'report.send.hint': 'It goes to {unit}.', 'report.sent': 'Sent', 'report.arrived': 'Received above', 'report.sentBack': 'Returned from above', 'report.successor': 'Open the draft to mend', 'report.supersedes': 'Replaces', 'report.supersedes.show': 'The report that was returned', 'report.sendBack': 'Return to its author', 'report.sendBack.hint': 'What was approved stays as it is; its author gets a new draft to mend.', 'report.send.sure': 'Send the report to {unit}? It can be sent once.', 'report.send.unsigned': 'The report has no signed copy yet.', 'report.receive': 'Confirm receipt of the report', 'report.frozen': 'Frozen on', 'report.hash': 'Hash', 'report.changedSince': 'Changed since it was approved:',
  ...offers,
  ...organisation,
  ...words,
  ...pages,
  ...tasks,
  ...acts,
  ...reading,
};
