@NullMarked
package vn.thongsuot.platform.identity;

import org.jspecify.annotations.NullMarked;
