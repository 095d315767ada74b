@NullMarked
package vn.thongsuot.directive.round;

import org.jspecify.annotations.NullMarked;
