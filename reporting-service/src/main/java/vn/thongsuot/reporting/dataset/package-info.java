/** Data sets of approved figures that everybody may read, published version by version. */
@NullMarked
package vn.thongsuot.reporting.dataset;

import org.jspecify.annotations.NullMarked;
