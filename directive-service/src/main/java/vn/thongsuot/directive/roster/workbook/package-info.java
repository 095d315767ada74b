/** Reads the roster from a workbook of Excel, and makes the empty one. */
@NullMarked
package vn.thongsuot.directive.roster.workbook;

import org.jspecify.annotations.NullMarked;
