@NullMarked
package vn.thongsuot.reporting.report;

import org.jspecify.annotations.NullMarked;
