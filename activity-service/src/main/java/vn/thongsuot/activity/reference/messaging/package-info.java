/** The copies are fed from topics here. */
@NullMarked
package vn.thongsuot.activity.reference.messaging;

import org.jspecify.annotations.NullMarked;
