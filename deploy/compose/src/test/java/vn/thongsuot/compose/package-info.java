@NullMarked
package vn.thongsuot.compose;

import org.jspecify.annotations.NullMarked;
