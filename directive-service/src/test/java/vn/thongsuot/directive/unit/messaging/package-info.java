@NullMarked
package vn.thongsuot.directive.unit.messaging;

import org.jspecify.annotations.NullMarked;
