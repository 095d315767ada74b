@NullMarked
package vn.thongsuot.platformtest.identity;

import org.jspecify.annotations.NullMarked;
