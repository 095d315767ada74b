@NullMarked
package vn.thongsuot.directive.task.web;

import org.jspecify.annotations.NullMarked;
