/** The page at the root. */
@NullMarked
package vn.thongsuot.gateway.home;

import org.jspecify.annotations.NullMarked;
