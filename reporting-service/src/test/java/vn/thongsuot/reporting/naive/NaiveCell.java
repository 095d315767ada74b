package vn.thongsuot.reporting.naive;

import java.util.Set;
import java.util.TreeMap;

/** What one cell must hold, for comparison. */
public record NaiveCell(
        String tenant,
        Set<String> directives,
        Set<String> units,
        String kind,
        String indicator,
        String grain,
        String interval,
        String sum,
        int deeds,
        TreeMap<String, Integer> qualifiers,
        String shares,
        String digest) {}
