@NullMarked
package vn.thongsuot.reporting.check;

import org.jspecify.annotations.NullMarked;
