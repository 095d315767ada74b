@NullMarked
package vn.thongsuot.reporting.figure.persistence;

import org.jspecify.annotations.NullMarked;
