/** Dates as documents give them: partial, as windows, as deadlines. */
@NullMarked
package vn.thongsuot.directive.time;

import org.jspecify.annotations.NullMarked;
