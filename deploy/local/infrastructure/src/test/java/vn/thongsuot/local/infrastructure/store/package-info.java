@NullMarked
package vn.thongsuot.local.infrastructure.store;

import org.jspecify.annotations.NullMarked;
