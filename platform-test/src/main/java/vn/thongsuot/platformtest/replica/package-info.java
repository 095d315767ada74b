@NullMarked
package vn.thongsuot.platformtest.replica;

import org.jspecify.annotations.NullMarked;
