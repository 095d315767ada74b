/** Requests of one person to a service under test, and what came back. */
@NullMarked
package vn.thongsuot.platformtest.http;

import org.jspecify.annotations.NullMarked;
