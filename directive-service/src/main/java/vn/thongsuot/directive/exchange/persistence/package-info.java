@NullMarked
package vn.thongsuot.directive.exchange.persistence;

import org.jspecify.annotations.NullMarked;
