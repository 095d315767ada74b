/** Answers as tables of Excel: the empty one, those that come back, and all of them together; the latter as CSV too. */
@NullMarked
package vn.thongsuot.directive.dataanswer.workbook;

import org.jspecify.annotations.NullMarked;
