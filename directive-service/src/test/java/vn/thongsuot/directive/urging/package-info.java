@NullMarked
package vn.thongsuot.directive.urging;

import org.jspecify.annotations.NullMarked;
