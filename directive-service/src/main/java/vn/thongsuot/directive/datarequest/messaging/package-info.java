@NullMarked
package vn.thongsuot.directive.datarequest.messaging;

import org.jspecify.annotations.NullMarked;
