@NullMarked
package vn.thongsuot.directive.task.persistence;

import org.jspecify.annotations.NullMarked;
