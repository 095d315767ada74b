@NullMarked
package vn.thongsuot.directive.intake;

import org.jspecify.annotations.NullMarked;
