@NullMarked
package vn.thongsuot.directive.campaign;

import org.jspecify.annotations.NullMarked;
