/** Text as it is compared when people look for it. */
@NullMarked
package vn.thongsuot.platform.text;

import org.jspecify.annotations.NullMarked;
