@NullMarked
package vn.thongsuot.platformtest.tenants;

import org.jspecify.annotations.NullMarked;
