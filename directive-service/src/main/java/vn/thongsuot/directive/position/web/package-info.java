@NullMarked
package vn.thongsuot.directive.position.web;

import org.jspecify.annotations.NullMarked;
