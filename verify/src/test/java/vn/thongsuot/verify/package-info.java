@NullMarked
package vn.thongsuot.verify;

import org.jspecify.annotations.NullMarked;
