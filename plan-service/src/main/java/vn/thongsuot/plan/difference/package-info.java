/** Editions of a plan beside each other: which there are, and what one says differently from another. */
@NullMarked
package vn.thongsuot.plan.difference;

import org.jspecify.annotations.NullMarked;
