package vn.thongsuot.platform.numbers;

import org.jspecify.annotations.Nullable;

/**
 * A number that was reserved.
 *
 * @param holder id of what it was reserved for, whether or not that was stored with it; empty when a gap was made of a number
 *     that nobody had
 * @param gap absent unless somebody said that it stays empty
 */
public record Given(int number, String holder, @Nullable Gap gap) {}
