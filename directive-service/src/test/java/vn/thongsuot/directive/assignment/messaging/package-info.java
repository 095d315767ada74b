@NullMarked
package vn.thongsuot.directive.assignment.messaging;

import org.jspecify.annotations.NullMarked;
