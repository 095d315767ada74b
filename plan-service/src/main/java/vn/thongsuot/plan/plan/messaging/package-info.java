/** Plans on the wire: what other services may know of them. */
@NullMarked
package vn.thongsuot.plan.plan.messaging;

import org.jspecify.annotations.NullMarked;
