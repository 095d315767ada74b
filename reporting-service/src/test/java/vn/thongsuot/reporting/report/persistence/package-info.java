@NullMarked
package vn.thongsuot.reporting.report.persistence;

import org.jspecify.annotations.NullMarked;
