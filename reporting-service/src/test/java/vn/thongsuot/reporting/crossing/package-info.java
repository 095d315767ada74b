@NullMarked
package vn.thongsuot.reporting.crossing;

import org.jspecify.annotations.NullMarked;
