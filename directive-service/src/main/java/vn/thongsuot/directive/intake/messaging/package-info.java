@NullMarked
package vn.thongsuot.directive.intake.messaging;

import org.jspecify.annotations.NullMarked;
