@NullMarked
package vn.thongsuot.directive.exchange.web;

import org.jspecify.annotations.NullMarked;
