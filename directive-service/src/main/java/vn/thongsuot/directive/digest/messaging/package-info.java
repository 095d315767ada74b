@NullMarked
package vn.thongsuot.directive.digest.messaging;

import org.jspecify.annotations.NullMarked;
