/** Where working groups are kept and what is told of them. */
@NullMarked
package vn.thongsuot.plan.workinggroup.messaging;

import org.jspecify.annotations.NullMarked;
