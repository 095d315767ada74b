@NullMarked
package vn.thongsuot.wrong.times;

import org.jspecify.annotations.NullMarked;
