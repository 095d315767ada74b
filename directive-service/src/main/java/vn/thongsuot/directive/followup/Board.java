package vn.thongsuot.directive.followup;

import vn.thongsuot.platform.paging.Page;

/**
 * How the recipients of a directive stand.
 *
 * @param counts over all recipients
 * @param rows a page of them, in the official order
 */
public record Board(Counts counts, Page<Row> rows) {}
