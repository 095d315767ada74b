@NullMarked
package vn.thongsuot.directive.reminding.web;

import org.jspecify.annotations.NullMarked;
