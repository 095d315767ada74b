@NullMarked
package vn.thongsuot.directive.reminding.messaging;

import org.jspecify.annotations.NullMarked;
