@NullMarked
package vn.thongsuot.samples.subscriber;

import org.jspecify.annotations.NullMarked;
