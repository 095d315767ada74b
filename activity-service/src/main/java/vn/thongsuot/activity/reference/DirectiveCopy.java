package vn.thongsuot.activity.reference;

import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of a directive.
 *
 * @param date as far as it is known: {@code 2025}, {@code 2025-04} or {@code 2025-04-15}; absent for a document without one
 */
public record DirectiveCopy(@Nullable String date) {}
