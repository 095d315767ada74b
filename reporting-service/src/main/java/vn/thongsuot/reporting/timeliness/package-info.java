/** How many of those that were asked have answered, how many in time, and whose answers are missing. */
@NullMarked
package vn.thongsuot.reporting.timeliness;

import org.jspecify.annotations.NullMarked;
