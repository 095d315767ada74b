package vn.thongsuot.reporting.definition;

import org.jspecify.annotations.Nullable;

/**
 * One level of the way up, which has its own reporters and its own last day (Nghị định 09/2019/NĐ-CP, Điều 8).
 *
 * @param recipient id of the unit they report to; absent when each reports to the unit above it
 * @param contentScope id of the unit whose deeds are told of; absent when it is the one that reports
 */
public record Step(
        Reporters reporters,
        @Nullable String recipient,
        @Nullable String contentScope,
        DueRule due) {}
