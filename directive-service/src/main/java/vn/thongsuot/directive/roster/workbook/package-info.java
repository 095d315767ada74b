/** Reads the roster from a workbook of Excel or from separated values, and makes the empty workbook. */
@NullMarked
package vn.thongsuot.directive.roster.workbook;

import org.jspecify.annotations.NullMarked;
