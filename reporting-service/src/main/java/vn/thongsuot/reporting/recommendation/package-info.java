/** What became of each recommendation after its report was approved: accepted, rejected, or turned into a task. */
@NullMarked
package vn.thongsuot.reporting.recommendation;

import org.jspecify.annotations.NullMarked;
