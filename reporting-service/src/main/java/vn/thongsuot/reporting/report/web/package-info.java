@NullMarked
package vn.thongsuot.reporting.report.web;

import org.jspecify.annotations.NullMarked;
