@NullMarked
package vn.thongsuot.directive.tenant;

import org.jspecify.annotations.NullMarked;
