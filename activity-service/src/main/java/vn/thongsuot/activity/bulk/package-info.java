/** Activities as tables: many of them taken in from XLSX or CSV, row by row, and given out the same way. */
@NullMarked
package vn.thongsuot.activity.bulk;

import org.jspecify.annotations.NullMarked;
