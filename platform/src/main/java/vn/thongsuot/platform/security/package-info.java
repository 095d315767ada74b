@NullMarked
package vn.thongsuot.platform.security;

import org.jspecify.annotations.NullMarked;
