@NullMarked
package vn.thongsuot.platformtest.skipped;

import org.jspecify.annotations.NullMarked;
