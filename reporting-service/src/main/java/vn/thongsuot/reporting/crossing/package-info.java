/** Recommendations that go to other tenants under an agreement, those that come from them, and the answers to either. */
@NullMarked
package vn.thongsuot.reporting.crossing;

import org.jspecify.annotations.NullMarked;
