package vn.thongsuot.activity.reference;

import java.util.Set;

/** Ids of what something refers to, each once. */
public record Wanted(
        Set<String> units,
        Set<String> directives,
        Set<String> tasks,
        Set<String> plans,
        Set<String> indicators,
        Set<String> campaigns,
        Set<String> positions) {}
