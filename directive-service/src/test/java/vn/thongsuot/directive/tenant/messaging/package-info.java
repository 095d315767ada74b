@NullMarked
package vn.thongsuot.directive.tenant.messaging;

import org.jspecify.annotations.NullMarked;
