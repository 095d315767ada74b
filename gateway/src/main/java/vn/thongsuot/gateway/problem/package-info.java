/** Every error that the gateway itself makes, in one shape (RFC 9457) and two languages. */
@NullMarked
package vn.thongsuot.gateway.problem;

import org.jspecify.annotations.NullMarked;
