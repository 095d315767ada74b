@NullMarked
package vn.thongsuot.directive.task;

import org.jspecify.annotations.NullMarked;
