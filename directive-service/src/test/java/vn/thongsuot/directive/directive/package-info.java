@NullMarked
package vn.thongsuot.directive.directive;

import org.jspecify.annotations.NullMarked;
