/** Books in which documents get their numbers. */
@NullMarked
package vn.thongsuot.platform.numbers;

import org.jspecify.annotations.NullMarked;
