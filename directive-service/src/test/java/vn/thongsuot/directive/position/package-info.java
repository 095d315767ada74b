@NullMarked
package vn.thongsuot.directive.position;

import org.jspecify.annotations.NullMarked;
