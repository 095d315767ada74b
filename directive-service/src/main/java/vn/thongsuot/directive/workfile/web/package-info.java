@NullMarked
package vn.thongsuot.directive.workfile.web;

import org.jspecify.annotations.NullMarked;
