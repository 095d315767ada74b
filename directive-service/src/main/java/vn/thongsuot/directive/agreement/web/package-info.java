@NullMarked
package vn.thongsuot.directive.agreement.web;

import org.jspecify.annotations.NullMarked;
