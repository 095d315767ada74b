package vn.thongsuot.directive.assignment;

import org.jspecify.annotations.Nullable;

/**
 * With whom an assignment lies.
 *
 * @param unit id of the unit, the recipient itself or one below it
 * @param position id of the post; absent when the unit as a whole has it
 */
public record Handler(String unit, @Nullable String position) {}
