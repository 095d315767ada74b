package vn.thongsuot.directive.assignment;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Deadline;

/**
 * What a remark gives one unit.
 *
 * @param deadline absent when the remark sets none
 */
public record Share(Part part, @Nullable Deadline deadline) {}
