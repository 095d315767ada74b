/** Who reports what to whom, over which days and until when: as data, with the periods that follow from it. */
@NullMarked
package vn.thongsuot.reporting.definition;

import org.jspecify.annotations.NullMarked;
