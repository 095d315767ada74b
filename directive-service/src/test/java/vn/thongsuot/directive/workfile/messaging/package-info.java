@NullMarked
package vn.thongsuot.directive.workfile.messaging;

import org.jspecify.annotations.NullMarked;
