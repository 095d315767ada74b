@NullMarked
package vn.thongsuot.platformtest.architecture;

import org.jspecify.annotations.NullMarked;
