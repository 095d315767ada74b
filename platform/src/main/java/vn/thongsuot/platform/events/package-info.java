@NullMarked
package vn.thongsuot.platform.events;

import org.jspecify.annotations.NullMarked;
