const ANSWERED_ONLY = ['id', 'version', 'warnings', 'period', 'corrections', 'attachments', 'news'];

/** An activity as it is answered, in the shape in which the service takes it back: nothing that it worked out itself. */
export function asStated(one) {
  const { measurements = [], evidence = [], event, own, ...rest } = structuredClone(one);
  ANSWERED_ONLY.forEach(name => delete rest[name]);
  return {
    ...rest,
    ...whenOf(one.period, 'when'),
    measurements: measurements.map(measurement),
    evidence: evidence.filter(proof => proof.kind === 'LINK').map(({ uri, caption }) => ({ uri, caption })),
    ...(event ? { event: eventOf(event) } : {}),
    ...(own ? { own: { kind: own.kind, fields: own.fields } } : {}),
  };
}

/** Days as people state them: a day, a month, a year or two days with a stroke between. */
function whenOf(period, name) {
  if (!period) return {};
  const { precision, from, to } = period;
  return { [name]: { DAY: from, MONTH: from.slice(0, 7), YEAR: from.slice(0, 4) }[precision] ?? `${from}/${to}` };
}

/** Words that only repeat an order of magnitude or names are the service's own. */
function measurement({ printed, improvement, period, baseline, text, ...stated }) {
  const own = stated.magnitude || stated.named?.length;
  return { ...stated, ...(text && !own ? { text } : {}), ...whenOf(period, 'period'), ...(baseline ? { baseline: { ...baseline, period: undefined, ...whenOf(baseline.period, 'period') } } : {}) };
}

function eventOf({ purposes = [], programme = [], ...event }) {
  return {
    ...event,
    purposes: purposes.map(({ text, period }) => ({ text, ...whenOf(period, 'period') })),
    programme: programme.map(({ speaker, role, subject, quotation }) => ({ speaker, role, subject, ...(quotation ? { quotation: { text: quotation.text, verbatim: quotation.verbatim } } : {}) })),
  };
}
