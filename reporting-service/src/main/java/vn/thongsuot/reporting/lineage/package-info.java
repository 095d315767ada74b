/** From a document up to what it rests on, and down to the deeds. */
@NullMarked
package vn.thongsuot.reporting.lineage;

import org.jspecify.annotations.NullMarked;
