/** Words of the bundle by which an approved report can be checked. */
export default {
  'proof.title': 'Proof', 'proof.download': 'Download the bundle', 'proof.hint': 'This report is link {place} in the chain of approved reports. The bundle has the report, its figures, their sources and the chain; whoever receives it can check it with the program report-verify, without this platform.',
};
