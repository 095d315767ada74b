@NullMarked
package vn.thongsuot.reporting.check.persistence;

import org.jspecify.annotations.NullMarked;
