/** The smallest honest subscriber, to begin one's own from. */
@NullMarked
package vn.thongsuot.samples.subscriber;

import org.jspecify.annotations.NullMarked;
