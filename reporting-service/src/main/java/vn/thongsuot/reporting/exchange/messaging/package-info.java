@NullMarked
package vn.thongsuot.reporting.exchange.messaging;

import org.jspecify.annotations.NullMarked;
