@NullMarked
package vn.thongsuot.directive.urging.web;

import org.jspecify.annotations.NullMarked;
