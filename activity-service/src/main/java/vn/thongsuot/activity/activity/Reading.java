package vn.thongsuot.activity.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value before (giá trị nền), with which the measured one is compared.
 *
 * @param value in the indicator's unit of measure; absent only until the rules have refused it
 * @param share what a percentage came from; absent for what is none
 * @param period when it was so; absent when nobody said
 */
public record Reading(
        @Nullable BigDecimal value,
        @Nullable Share share,
        @Nullable PartialPeriod period) {}
