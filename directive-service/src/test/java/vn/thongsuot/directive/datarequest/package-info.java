@NullMarked
package vn.thongsuot.directive.datarequest;

import org.jspecify.annotations.NullMarked;
