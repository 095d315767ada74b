@NullMarked
package vn.thongsuot.platform.cells;

import org.jspecify.annotations.NullMarked;
