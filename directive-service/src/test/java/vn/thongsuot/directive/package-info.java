@NullMarked
package vn.thongsuot.directive;

import org.jspecify.annotations.NullMarked;
