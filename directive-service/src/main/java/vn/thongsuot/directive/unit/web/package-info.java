@NullMarked
package vn.thongsuot.directive.unit.web;

import org.jspecify.annotations.NullMarked;
