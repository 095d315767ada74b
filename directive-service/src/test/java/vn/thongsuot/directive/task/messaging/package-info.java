@NullMarked
package vn.thongsuot.directive.task.messaging;

import org.jspecify.annotations.NullMarked;
