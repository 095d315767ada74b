/** What is looked at again and again, tenant by tenant. */
@NullMarked
package vn.thongsuot.directive.round;

import org.jspecify.annotations.NullMarked;
