@NullMarked
package vn.thongsuot.reporting.exchange.persistence;

import org.jspecify.annotations.NullMarked;
