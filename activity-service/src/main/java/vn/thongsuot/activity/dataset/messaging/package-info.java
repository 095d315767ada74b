/** Data sets on their topic. */
@NullMarked
package vn.thongsuot.activity.dataset.messaging;

import org.jspecify.annotations.NullMarked;
