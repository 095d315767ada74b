@NullMarked
package vn.thongsuot.directive.exchange.messaging;

import org.jspecify.annotations.NullMarked;
