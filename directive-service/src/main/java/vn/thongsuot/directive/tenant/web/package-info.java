@NullMarked
package vn.thongsuot.directive.tenant.web;

import org.jspecify.annotations.NullMarked;
