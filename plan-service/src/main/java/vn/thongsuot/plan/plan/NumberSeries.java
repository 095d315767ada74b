package vn.thongsuot.plan.plan;

/**
 * Documents that are numbered together: those of one issuer and kind, anew each year.
 *
 * @param symbol for instance {@code /KH-UBND}
 */
public record NumberSeries(String unit, String symbol, int year) {}
