@NullMarked
package vn.thongsuot.directive.register.messaging;

import org.jspecify.annotations.NullMarked;
