@NullMarked
package vn.thongsuot.directive.dataanswer;

import org.jspecify.annotations.NullMarked;
