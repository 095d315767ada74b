package vn.thongsuot.reporting.figure;

/**
 * A deed that counts and the set under which it is filed.
 *
 * @param set see {@link CellSet#id}
 */
public record FiledDeed(String set, CountedDeed deed) {}
