@NullMarked
package vn.thongsuot.directive.conclusion.web;

import org.jspecify.annotations.NullMarked;
