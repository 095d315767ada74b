@NullMarked
package vn.thongsuot.directive.doubles.web;

import org.jspecify.annotations.NullMarked;
