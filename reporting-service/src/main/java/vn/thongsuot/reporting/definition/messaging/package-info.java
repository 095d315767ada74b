@NullMarked
package vn.thongsuot.reporting.definition.messaging;

import org.jspecify.annotations.NullMarked;
