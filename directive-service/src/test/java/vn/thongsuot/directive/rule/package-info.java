@NullMarked
package vn.thongsuot.directive.rule;

import org.jspecify.annotations.NullMarked;
