package vn.thongsuot.directive.exchange;

import java.time.Instant;

/**
 * That a directive has arrived in another tenant.
 *
 * @param unit name of the unit that has it; neither a post nor a person
 */
public record CarriedReceipt(Instant receivedAt, String unit) {}
