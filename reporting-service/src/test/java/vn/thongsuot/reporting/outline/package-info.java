@NullMarked
package vn.thongsuot.reporting.outline;

import org.jspecify.annotations.NullMarked;
