@NullMarked
package vn.thongsuot.wrong.circle;

import org.jspecify.annotations.NullMarked;
