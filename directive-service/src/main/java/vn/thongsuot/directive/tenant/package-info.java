/** Tenants: bodies that share the installation and never see each other's data. */
@NullMarked
package vn.thongsuot.directive.tenant;

import org.jspecify.annotations.NullMarked;
