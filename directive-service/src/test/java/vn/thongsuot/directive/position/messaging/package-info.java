@NullMarked
package vn.thongsuot.directive.position.messaging;

import org.jspecify.annotations.NullMarked;
