@NullMarked
package vn.thongsuot.directive.agreement.messaging;

import org.jspecify.annotations.NullMarked;
