/** Territories that are delivered with the platform. */
@NullMarked
package vn.thongsuot.directive.roster.territory;

import org.jspecify.annotations.NullMarked;
