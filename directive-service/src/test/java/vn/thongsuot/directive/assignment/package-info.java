@NullMarked
package vn.thongsuot.directive.assignment;

import org.jspecify.annotations.NullMarked;
