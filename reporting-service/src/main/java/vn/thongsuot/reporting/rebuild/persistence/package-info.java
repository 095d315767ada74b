@NullMarked
package vn.thongsuot.reporting.rebuild.persistence;

import org.jspecify.annotations.NullMarked;
