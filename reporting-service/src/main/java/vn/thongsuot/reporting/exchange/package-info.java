/** Figures that go to another tenant under an agreement, and those that came in from others, apart from our own. */
@NullMarked
package vn.thongsuot.reporting.exchange;

import org.jspecify.annotations.NullMarked;
