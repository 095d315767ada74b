@NullMarked
package vn.thongsuot.directive.chain;

import org.jspecify.annotations.NullMarked;
