@NullMarked
package vn.thongsuot.directive.calendar;

import org.jspecify.annotations.NullMarked;
