@NullMarked
package vn.thongsuot.directive.opendata.messaging;

import org.jspecify.annotations.NullMarked;
