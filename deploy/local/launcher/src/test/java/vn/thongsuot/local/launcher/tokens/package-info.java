@NullMarked
package vn.thongsuot.local.launcher.tokens;

import org.jspecify.annotations.NullMarked;
