@NullMarked
package vn.thongsuot.contracts;

import org.jspecify.annotations.NullMarked;
