@NullMarked
package vn.thongsuot.platformtest.infrastructure;

import org.jspecify.annotations.NullMarked;
