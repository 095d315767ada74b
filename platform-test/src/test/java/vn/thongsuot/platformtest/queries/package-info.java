@NullMarked
package vn.thongsuot.platformtest.queries;

import org.jspecify.annotations.NullMarked;
