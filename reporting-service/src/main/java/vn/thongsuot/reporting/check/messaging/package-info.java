@NullMarked
package vn.thongsuot.reporting.check.messaging;

import org.jspecify.annotations.NullMarked;
