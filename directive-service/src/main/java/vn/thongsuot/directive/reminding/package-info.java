/** Reminders before and after a deadline, by the rules of each tenant. */
@NullMarked
package vn.thongsuot.directive.reminding;

import org.jspecify.annotations.NullMarked;
