@NullMarked
package vn.thongsuot.platform.aggregate;

import org.jspecify.annotations.NullMarked;
