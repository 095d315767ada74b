@NullMarked
package vn.thongsuot.reporting.definition;

import org.jspecify.annotations.NullMarked;
