@NullMarked
package vn.thongsuot.directive.register.web;

import org.jspecify.annotations.NullMarked;
