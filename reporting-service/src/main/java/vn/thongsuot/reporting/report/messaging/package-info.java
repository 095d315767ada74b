@NullMarked
package vn.thongsuot.reporting.report.messaging;

import org.jspecify.annotations.NullMarked;
