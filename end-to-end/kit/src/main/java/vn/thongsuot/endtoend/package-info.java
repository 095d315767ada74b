/** The running suite as its users have it, and what they send to it. */
@NullMarked
package vn.thongsuot.endtoend;

import org.jspecify.annotations.NullMarked;
