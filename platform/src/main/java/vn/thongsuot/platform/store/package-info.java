@NullMarked
package vn.thongsuot.platform.store;

import org.jspecify.annotations.NullMarked;
