@NullMarked
package vn.thongsuot.directive.followup.messaging;

import org.jspecify.annotations.NullMarked;
