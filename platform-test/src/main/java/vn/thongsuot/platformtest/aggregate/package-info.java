@NullMarked
package vn.thongsuot.platformtest.aggregate;

import org.jspecify.annotations.NullMarked;
