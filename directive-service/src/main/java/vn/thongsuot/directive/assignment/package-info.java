/** Assignments: one per directive and recipient, with its receipt. */
@NullMarked
package vn.thongsuot.directive.assignment;

import org.jspecify.annotations.NullMarked;
