@NullMarked
package vn.thongsuot.reporting.exchange.web;

import org.jspecify.annotations.NullMarked;
