@NullMarked
package vn.thongsuot.directive.assignment.web;

import org.jspecify.annotations.NullMarked;
