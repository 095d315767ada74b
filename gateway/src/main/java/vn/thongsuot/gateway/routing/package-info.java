/** Which path belongs to which service, and what stands between: time-outs, breaker, one retry of safe reads. */
@NullMarked
package vn.thongsuot.gateway.routing;

import org.jspecify.annotations.NullMarked;
