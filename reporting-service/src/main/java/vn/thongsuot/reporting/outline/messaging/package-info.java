@NullMarked
package vn.thongsuot.reporting.outline.messaging;

import org.jspecify.annotations.NullMarked;
