@NullMarked
package vn.thongsuot.platform.outbox;

import org.jspecify.annotations.NullMarked;
