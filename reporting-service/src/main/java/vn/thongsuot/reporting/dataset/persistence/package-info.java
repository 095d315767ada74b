@NullMarked
package vn.thongsuot.reporting.dataset.persistence;

import org.jspecify.annotations.NullMarked;
