@NullMarked
package vn.thongsuot.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
