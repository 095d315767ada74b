@NullMarked
package vn.thongsuot.directive.time;

import org.jspecify.annotations.NullMarked;
