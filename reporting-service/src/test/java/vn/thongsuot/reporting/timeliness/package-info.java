@NullMarked
package vn.thongsuot.reporting.timeliness;

import org.jspecify.annotations.NullMarked;
