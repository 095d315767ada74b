@NullMarked
package vn.thongsuot.local.launcher;

import org.jspecify.annotations.NullMarked;
