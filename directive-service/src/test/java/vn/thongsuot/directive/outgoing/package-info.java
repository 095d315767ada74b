@NullMarked
package vn.thongsuot.directive.outgoing;

import org.jspecify.annotations.NullMarked;
