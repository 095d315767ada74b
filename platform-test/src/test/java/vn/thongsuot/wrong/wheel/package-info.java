@NullMarked
package vn.thongsuot.wrong.wheel;

import org.jspecify.annotations.NullMarked;
