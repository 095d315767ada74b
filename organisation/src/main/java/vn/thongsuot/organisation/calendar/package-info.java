/** The working calendar: which days are worked on, and what becomes of a last day on which nobody works. */
@NullMarked
package vn.thongsuot.organisation.calendar;

import org.jspecify.annotations.NullMarked;
