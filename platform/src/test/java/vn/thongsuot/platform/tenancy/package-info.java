@NullMarked
package vn.thongsuot.platform.tenancy;

import org.jspecify.annotations.NullMarked;
