package vn.thongsuot.platform.numbers;

/**
 * A run of numbers from 1 that nobody else gives; each year begins anew.
 *
 * @param unit id of the unit whose book it is
 * @param series what is numbered, for instance {@code /KH-UBND}
 */
public record Book(String unit, String series, int year) {}
