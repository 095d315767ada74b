package vn.thongsuot.platform.numbers;

import java.time.Instant;

/**
 * Why a number stands for no document. Said once, and kept.
 *
 * @param reason in the words of who said so
 * @param by subject of who said so
 */
public record Gap(String reason, String by, Instant at) {}
