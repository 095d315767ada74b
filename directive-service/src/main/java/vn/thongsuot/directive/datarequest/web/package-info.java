@NullMarked
package vn.thongsuot.directive.datarequest.web;

import org.jspecify.annotations.NullMarked;
