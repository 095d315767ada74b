/** From a directive to the units that answer it: tenants, organisation, directives, tasks, receipts. */
@NullMarked
package vn.thongsuot.directive;

import org.jspecify.annotations.NullMarked;
