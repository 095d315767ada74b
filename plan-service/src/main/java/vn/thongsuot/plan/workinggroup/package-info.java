/** Working groups (tổ công tác) of units. */
@NullMarked
package vn.thongsuot.plan.workinggroup;

import org.jspecify.annotations.NullMarked;
