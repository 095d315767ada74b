/** Where the copies come from. */
@NullMarked
package vn.thongsuot.plan.reference.messaging;

import org.jspecify.annotations.NullMarked;
