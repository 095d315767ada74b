@NullMarked
package vn.thongsuot.directive.text;

import org.jspecify.annotations.NullMarked;
