@NullMarked
package vn.thongsuot.directive.reorganisation.messaging;

import org.jspecify.annotations.NullMarked;
