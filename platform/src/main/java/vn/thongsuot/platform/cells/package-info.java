/**
 * Tables as people here keep them, in XLSX and CSV: numbers and dates read as they are written in Việt Nam and refused where
 * two readings are possible, rows read one after the other and written so that nothing is ever taken for a formula.
 */
@NullMarked
package vn.thongsuot.platform.cells;

import org.jspecify.annotations.NullMarked;
