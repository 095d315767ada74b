@NullMarked
package vn.thongsuot.directive.conclusion;

import org.jspecify.annotations.NullMarked;
