/** Who asks: the bearer token is proven here, and whatever a client claims about itself besides is dropped. */
@NullMarked
package vn.thongsuot.gateway.identity;

import org.jspecify.annotations.NullMarked;
