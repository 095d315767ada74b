@NullMarked
package vn.thongsuot.platformtest.wire;

import org.jspecify.annotations.NullMarked;
