@NullMarked
package vn.thongsuot.reporting.check.web;

import org.jspecify.annotations.NullMarked;
