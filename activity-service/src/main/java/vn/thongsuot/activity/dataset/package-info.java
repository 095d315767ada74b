/** The registry of data sets that units keep, share and open. */
@NullMarked
package vn.thongsuot.activity.dataset;

import org.jspecify.annotations.NullMarked;
