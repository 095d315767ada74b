@NullMarked
package vn.thongsuot.directive.urging.messaging;

import org.jspecify.annotations.NullMarked;
