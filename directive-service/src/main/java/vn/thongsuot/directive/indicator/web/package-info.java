@NullMarked
package vn.thongsuot.directive.indicator.web;

import org.jspecify.annotations.NullMarked;
