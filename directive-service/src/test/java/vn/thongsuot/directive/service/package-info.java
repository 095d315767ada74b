@NullMarked
package vn.thongsuot.directive.service;

import org.jspecify.annotations.NullMarked;
