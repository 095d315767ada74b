@NullMarked
package vn.thongsuot.directive.calendar.web;

import org.jspecify.annotations.NullMarked;
