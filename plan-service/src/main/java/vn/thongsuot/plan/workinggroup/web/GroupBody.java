package vn.thongsuot.plan.workinggroup.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.thongsuot.plan.workinggroup.GroupContent;

/**
 * A working group with its members.
 *
 * @param published what the topic tells, field by field
 * @param content what can be changed, in the shape in which it is sent back
 */
record GroupBody(@JsonUnwrapped Object published, GroupContent content) {}
