@NullMarked
package vn.thongsuot.directive.indicator.messaging;

import org.jspecify.annotations.NullMarked;
