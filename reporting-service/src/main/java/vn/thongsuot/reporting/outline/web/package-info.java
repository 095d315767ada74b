@NullMarked
package vn.thongsuot.reporting.outline.web;

import org.jspecify.annotations.NullMarked;
