@NullMarked
package vn.thongsuot.reporting.figure;

import org.jspecify.annotations.NullMarked;
