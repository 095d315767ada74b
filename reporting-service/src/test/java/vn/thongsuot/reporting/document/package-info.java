@NullMarked
package vn.thongsuot.reporting.document;

import org.jspecify.annotations.NullMarked;
