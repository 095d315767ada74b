@NullMarked
package vn.thongsuot.backup;

import org.jspecify.annotations.NullMarked;
