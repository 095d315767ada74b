@NullMarked
package vn.thongsuot.local.launcher.suite;

import org.jspecify.annotations.NullMarked;
