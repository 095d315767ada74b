@NullMarked
package vn.thongsuot.samples;

import org.jspecify.annotations.NullMarked;
