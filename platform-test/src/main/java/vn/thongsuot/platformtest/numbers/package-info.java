/** Books of numbers without a store. */
@NullMarked
package vn.thongsuot.platformtest.numbers;

import org.jspecify.annotations.NullMarked;
