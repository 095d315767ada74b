@NullMarked
package vn.thongsuot.directive.dataanswer.messaging;

import org.jspecify.annotations.NullMarked;
