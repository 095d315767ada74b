/** What each answer tells the browser that it may do with it. */
@NullMarked
package vn.thongsuot.gateway.headers;

import org.jspecify.annotations.NullMarked;
