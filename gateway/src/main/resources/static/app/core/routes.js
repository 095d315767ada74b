const ROUTES = [
  [/^$/, 'work', () => import('../pages/my-work.js')],
  [/^viec$/, 'work', () => import('../pages/my-work.js')],
  [/^van-ban$/, 'directives', () => import('../pages/directives.js')],
  [/^van-ban\/trung$/, 'directives', () => import('../pages/doubles.js')],
  [/^so-van-ban$/, 'directives', () => import('../pages/register.js')],
  [/^so-van-ban\/cap-so$/, 'directives', () => import('../pages/number-books.js')],
  [/^van-ban\/moi$/, 'directives', () => import('../pages/receive.js')],
  [/^van-ban\/soan$/, 'directives', () => import('../pages/directive-draft.js')],
  [/^van-ban\/([\w-]+)\/sua$/, 'directives', () => import('../pages/directive-draft.js')],
  [/^van-ban\/([\w-]+)$/, 'directives', () => import('../pages/directive.js')],
  [/^ho-so\/([\w-]+)$/, 'directives', () => import('../pages/work-file.js')],
  [/^giao\/([\w-]+)$/, 'directives', () => import('../pages/assignment.js')],
  [/^nhiem-vu\/moi$/, 'work', () => import('../pages/task-new.js')],
  [/^nhiem-vu\/([\w-]+)\/sua$/, 'work', () => import('../pages/task-edit.js')],
  [/^(?:nhiem-vu|tasks)\/([\w-]+)$/, 'work', () => import('../pages/task.js')],
  [/^don-doc\/([\w-]+)$/, 'work', () => import('../pages/urged.js')],
  [/^hoat-dong$/, 'activities', () => import('../pages/activities.js')],
  [/^hoat-dong\/moi$/, 'activities', () => import('../pages/record.js')],
  [/^hoat-dong\/nhap$/, 'activities', () => import('../pages/import.js')],
  [/^hoat-dong\/([\w-]+)$/, 'activities', () => import('../pages/activity.js')],
  [/^hoat-dong\/([\w-]+)\/danh-sach$/, 'activities', () => import('../pages/names.js')],
  [/^loai-hoat-dong$/, 'activities', () => import('../pages/kinds.js')],
  [/^loai-hoat-dong\/([\w-]+)$/, 'activities', () => import('../pages/kind.js')],
  [/^ke-hoach$/, 'plans', () => import('../pages/plans.js')],
  [/^ke-hoach\/moi$/, 'plans', () => import('../pages/plan-new.js')],
  [/^ke-hoach\/([\w-]+)$/, 'plans', () => import('../pages/plan.js')],
  [/^ke-hoach\/([\w-]+)\/khac$/, 'plans', () => import('../pages/plan-difference.js')],
  [/^ke-hoach\/([\w-]+)\/sua$/, 'plans', () => import('../pages/plan-edit.js')],
  [/^theo-doi$/, 'follow', () => import('../pages/follow-up-list.js')],
  [/^theo-doi\/nhiem-vu$/, 'follow', () => import('../pages/task-cells.js')],
  [/^theo-doi\/([\w-]+)$/, 'follow', () => import('../pages/follow-up.js')],
  [/^so-lieu$/, 'follow', () => import('../pages/data-requests.js')],
  [/^so-lieu\/moi$/, 'follow', () => import('../pages/data-request-new.js')],
  [/^so-lieu\/tra-loi\/([\w-]+)$/, 'follow', () => import('../pages/data-answer.js')],
  [/^so-lieu\/([\w-]+)$/, 'follow', () => import('../pages/data-request.js')],
  [/^so-lieu-thuc-hien$/, 'follow', () => import('../pages/figures.js')],
  [/^don-vi$/, '', () => import('../pages/units.js')],
  [/^don-vi\/([\w-]+)$/, '', () => import('../pages/unit.js')],
  [/^bao-cao$/, 'reports', () => import('../pages/reports.js')],
  [/^bao-cao\/moi$/, 'reports', () => import('../pages/report-new.js')],
  [/^bao-cao\/([\w-]+)$/, 'reports', () => import('../pages/report.js')],
  [/^che-do-bao-cao$/, 'reports', () => import('../pages/report-definitions.js')],
  [/^che-do-bao-cao\/moi$/, 'reports', () => import('../pages/report-definition-edit.js')],
  [/^che-do-bao-cao\/([\w-]+)\/sua$/, 'reports', () => import('../pages/report-definition-edit.js')],
  [/^che-do-bao-cao\/([\w-]+)$/, 'reports', () => import('../pages/report-definition.js')],
  [/^ky-bao-cao\/([\w-]+)$/, 'reports', () => import('../pages/report-period.js')],
  [/^du-lieu-mo$/, 'reports', () => import('../pages/data-sets.js')],
  [/^du-lieu-mo\/moi$/, 'reports', () => import('../pages/data-set-edit.js')],
  [/^du-lieu-mo\/([\w-]+)\/sua$/, 'reports', () => import('../pages/data-set-edit.js')],
  [/^du-lieu-mo\/([\w-]+)$/, 'reports', () => import('../pages/data-set.js')],
  [/^kien-nghi$/, 'reports', () => import('../pages/recommendations.js')],
  [/^kien-nghi\/([\w-]+)$/, 'reports', () => import('../pages/recommendation.js')],
  [/^de-xuat$/, 'plans', () => import('../pages/outside-offers.js')],
  [/^de-xuat\/([\w-]+)$/, 'plans', () => import('../pages/outside-offer.js')],
  [/^lich-su\/([\w-]+\/[\w-]+)$/, '', () => import('../pages/history.js')],
];

/**
 * What an address names: `#/ke-hoach/abc?tu=x` is the plan abc.
 * @returns {{section: string, params: {id?: string, query: URLSearchParams}, load: () => Promise<{open: Function}>}}
 */
export function routeOf(hash) {
  const [path, query] = hash.replace(/^#\/?/, '').split('?');
  for (const [pattern, section, load] of ROUTES) {
    const found = pattern.exec(path);
    if (found) return { section, load, params: { id: found[1], query: new URLSearchParams(query) } };
  }
  return { section: '', load: () => import('../pages/not-found.js'), params: { query: new URLSearchParams(query) } };
}

/** Leads to a page. */
export function goTo(path) {
  location.hash = `#/${path}`;
}
