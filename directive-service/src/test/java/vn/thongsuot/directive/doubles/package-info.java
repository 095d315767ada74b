@NullMarked
package vn.thongsuot.directive.doubles;

import org.jspecify.annotations.NullMarked;
