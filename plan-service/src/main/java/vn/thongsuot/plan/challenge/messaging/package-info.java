/** Where grand challenges, their processes and the offers to them are kept, and what is told of them. */
@NullMarked
package vn.thongsuot.plan.challenge.messaging;

import org.jspecify.annotations.NullMarked;
