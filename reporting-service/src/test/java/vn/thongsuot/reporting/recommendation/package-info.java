@NullMarked
package vn.thongsuot.reporting.recommendation;

import org.jspecify.annotations.NullMarked;
