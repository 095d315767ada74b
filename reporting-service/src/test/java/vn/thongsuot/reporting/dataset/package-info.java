@NullMarked
package vn.thongsuot.reporting.dataset;

import org.jspecify.annotations.NullMarked;
