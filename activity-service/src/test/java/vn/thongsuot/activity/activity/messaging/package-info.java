@NullMarked
package vn.thongsuot.activity.activity.messaging;

import org.jspecify.annotations.NullMarked;
