package vn.thongsuot.reporting.figure;

import java.util.List;

/**
 * Something with the whole sets of documents and units that it is of, by which it is found in a table.
 *
 * @param directives may be empty
 * @param units at least one
 */
public record Placed<T>(List<String> directives, List<String> units, T what) {}
