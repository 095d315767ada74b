@NullMarked
package vn.thongsuot.directive.indicator;

import org.jspecify.annotations.NullMarked;
