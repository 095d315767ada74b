@NullMarked
package vn.thongsuot.reporting.exchange;

import org.jspecify.annotations.NullMarked;
