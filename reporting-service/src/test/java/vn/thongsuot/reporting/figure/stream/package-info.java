@NullMarked
package vn.thongsuot.reporting.figure.stream;

import org.jspecify.annotations.NullMarked;
