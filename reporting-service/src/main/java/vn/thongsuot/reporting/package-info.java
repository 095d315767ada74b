@NullMarked
package vn.thongsuot.reporting;

import org.jspecify.annotations.NullMarked;
