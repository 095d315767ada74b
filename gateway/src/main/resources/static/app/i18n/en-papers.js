/** Texts on the papers that go with a report: workbook of annexes, brief on one page, news for the portal. */
export default {
  'papers.title': 'Papers that go with it', 'papers.annexes': 'Tables (XLSX)', 'papers.brief': 'Brief on one page', 'papers.news': 'News for the portal', 'papers.hint': 'Made from the very data of the report; where there is no figure, it says so.',
};
