/** The seed cases as data, and a player that posts them through the public API as any client would. */
@NullMarked
package vn.thongsuot.samples;

import org.jspecify.annotations.NullMarked;
