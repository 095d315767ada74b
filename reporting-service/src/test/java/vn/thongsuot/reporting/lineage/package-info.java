@NullMarked
package vn.thongsuot.reporting.lineage;

import org.jspecify.annotations.NullMarked;
