package vn.thongsuot.plan.plan;

import java.time.Instant;

/** That a person, by name of account, confirmed what the time frame means. */
public record Confirmation(String by, Instant at) {}
