package vn.thongsuot.directive.urging;

import java.util.List;

/**
 * What is late, and at whom. Units that are late with the same are told of together, so that an act with thousands of
 * them stays small.
 *
 * @param units ids, in the official order
 */
public record Lateness(Matter matter, List<String> units) {}
