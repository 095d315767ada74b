@NullMarked
package vn.thongsuot.directive.unit;

import org.jspecify.annotations.NullMarked;
