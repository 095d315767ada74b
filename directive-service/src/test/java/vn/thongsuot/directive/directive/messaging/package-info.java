@NullMarked
package vn.thongsuot.directive.directive.messaging;

import org.jspecify.annotations.NullMarked;
