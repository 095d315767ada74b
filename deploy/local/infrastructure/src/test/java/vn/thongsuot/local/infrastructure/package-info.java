@NullMarked
package vn.thongsuot.local.infrastructure;

import org.jspecify.annotations.NullMarked;
