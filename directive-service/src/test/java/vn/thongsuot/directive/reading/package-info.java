@NullMarked
package vn.thongsuot.directive.reading;

import org.jspecify.annotations.NullMarked;
