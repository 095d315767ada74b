package vn.thongsuot.reporting.definition;

import java.time.LocalDate;

/**
 * The last day of one level in one period.
 *
 * @param read by the rule alone
 * @param last the one that counts, after days off were looked at; it ends at 24:00
 */
public record LastDays(LocalDate read, LocalDate last) {}
