@NullMarked
package vn.thongsuot.directive.reminding;

import org.jspecify.annotations.NullMarked;
