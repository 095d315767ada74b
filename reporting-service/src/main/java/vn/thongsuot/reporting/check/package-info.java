/** Compares figures with their sources, a little always and everything when asked, and names what differs. */
@NullMarked
package vn.thongsuot.reporting.check;

import org.jspecify.annotations.NullMarked;
