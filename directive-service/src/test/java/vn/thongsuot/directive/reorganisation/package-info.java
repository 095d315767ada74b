@NullMarked
package vn.thongsuot.directive.reorganisation;

import org.jspecify.annotations.NullMarked;
