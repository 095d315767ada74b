@NullMarked
package vn.thongsuot.directive.calendar.messaging;

import org.jspecify.annotations.NullMarked;
