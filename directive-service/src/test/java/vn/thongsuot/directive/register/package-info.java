@NullMarked
package vn.thongsuot.directive.register;

import org.jspecify.annotations.NullMarked;
