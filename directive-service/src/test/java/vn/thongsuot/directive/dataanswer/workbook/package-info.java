@NullMarked
package vn.thongsuot.directive.dataanswer.workbook;

import org.jspecify.annotations.NullMarked;
