@NullMarked
package vn.thongsuot.directive.exchange;

import org.jspecify.annotations.NullMarked;
