@NullMarked
package vn.thongsuot.reporting.figure.web;

import org.jspecify.annotations.NullMarked;
