@NullMarked
package vn.thongsuot.endtoend;

import org.jspecify.annotations.NullMarked;
