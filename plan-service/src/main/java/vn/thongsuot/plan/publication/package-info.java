/** Approved plans that everybody may read: previewed, published, taken back. */
@NullMarked
package vn.thongsuot.plan.publication;

import org.jspecify.annotations.NullMarked;
