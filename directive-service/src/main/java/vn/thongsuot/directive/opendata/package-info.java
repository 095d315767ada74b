/** What the tenant lays open to everybody: its decision, and the tasks that are open by it. */
@NullMarked
package vn.thongsuot.directive.opendata;

import org.jspecify.annotations.NullMarked;
