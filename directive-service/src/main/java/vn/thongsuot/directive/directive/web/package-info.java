@NullMarked
package vn.thongsuot.directive.directive.web;

import org.jspecify.annotations.NullMarked;
