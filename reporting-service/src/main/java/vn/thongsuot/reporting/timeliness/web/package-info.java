@NullMarked
package vn.thongsuot.reporting.timeliness.web;

import org.jspecify.annotations.NullMarked;
