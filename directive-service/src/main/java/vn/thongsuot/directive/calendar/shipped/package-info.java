@NullMarked
package vn.thongsuot.directive.calendar.shipped;

import org.jspecify.annotations.NullMarked;
