@NullMarked
package vn.thongsuot.platform.paging;

import org.jspecify.annotations.NullMarked;
