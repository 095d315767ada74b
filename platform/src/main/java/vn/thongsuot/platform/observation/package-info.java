@NullMarked
package vn.thongsuot.platform.observation;

import org.jspecify.annotations.NullMarked;
