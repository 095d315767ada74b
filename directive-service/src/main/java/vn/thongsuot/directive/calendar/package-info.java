/** Which days are worked on, year by year and as data, and the last day that follows from a deadline's words. */
@NullMarked
package vn.thongsuot.directive.calendar;

import org.jspecify.annotations.NullMarked;
