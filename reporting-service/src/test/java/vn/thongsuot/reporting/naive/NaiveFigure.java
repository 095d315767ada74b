package vn.thongsuot.reporting.naive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.naive.NaiveFold.Value;

/**
 * What a figure must be, worked out anew from all that was told.
 *
 * @param value plain decimal; {@code "-"} for none
 * @param deeds how many activities reported it
 */
public record NaiveFigure(String value, String qualifier, int deeds) {

    /** Which deeds are asked about; sets are absent for all, days for any and none. */
    public record Asked(
            String tenant,
            @Nullable Set<String> directives,
            @Nullable Set<String> units,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String kind) {}

    private record Part(
            BigDecimal number, String qualifier, @Nullable LocalDate last, String[] share, List<String> names) {}

    private record Said(Set<String> units, String activity, String days, List<Part> parts) {}

    /** One figure by the words that say how its values become one, over units and over time. */
    public static NaiveFigure of(
            Collection<Told> told,
            Asked asked,
            String indicator,
            String overUnits,
            String overTime,
            Map<String, NaiveOrganisation.Unit> organisation) {
        var said = new ArrayList<Said>();
        var deeds = new HashSet<String>();
        for (var value : values(told, asked, indicator)) {
            if (Told.isNamed(value.text()) && !overUnits.equals("DISTINCT")) {
                continue;
            }
            deeds.add(value.of().id());
            said.add(new Said(
                    value.of().units(), value.of().id(), value.from() + "/" + value.to(), List.of(part(value))));
        }
        var made = made(said, overUnits, overTime, organisation);
        return made == null
                ? new NaiveFigure("-", "-", deeds.size())
                : new NaiveFigure(NaiveFold.plain(made.number()), made.qualifier(), deeds.size());
    }

    /** How many deeds may belong to the days and cannot be placed in them. */
    public static long notDatable(Collection<Told> told, Asked asked) {
        return selected(told, asked).stream()
                .filter(one -> NaiveFold.values(one).stream().anyMatch(value -> {
                    if (value.from() == null || value.to() == null || asked.from() == null || asked.to() == null) {
                        return true;
                    }
                    var inside =
                            !value.from().isBefore(asked.from()) && !value.to().isAfter(asked.to());
                    var touches =
                            !value.from().isAfter(asked.to()) && !value.to().isBefore(asked.from());
                    return touches && !inside;
                }))
                .count();
    }

    private static List<Told> selected(Collection<Told> told, Asked asked) {
        return NaiveFold.newest(told).stream()
                .filter(one -> one.tenant().equals(asked.tenant()) && one.counts())
                .filter(one -> asked.kind() == null || asked.kind().equals(one.kind()))
                .filter(one -> meets(asked.directives(), one.directives()))
                .filter(one -> meets(asked.units(), one.units()))
                .toList();
    }

    private static boolean meets(@Nullable Set<String> wanted, Collection<String> given) {
        return wanted == null || given.stream().anyMatch(wanted::contains);
    }

    private static List<Value> values(Collection<Told> told, Asked asked, String indicator) {
        return selected(told, asked).stream()
                .flatMap(one -> NaiveFold.values(one).stream())
                .filter(value -> value.indicator().equals(indicator))
                .filter(value -> asked.from() == null
                        || (value.from() != null && !value.from().isBefore(asked.from())))
                .filter(value ->
                        asked.to() == null || (value.to() != null && !value.to().isAfter(asked.to())))
                .toList();
    }

    private static Part part(Value value) {
        return new Part(
                new BigDecimal(Told.number(value.text())),
                Told.isNamed(value.text()) ? "named" : Told.qualifier(value.text()),
                value.to(),
                Told.share(value.text()),
                Told.names(value.text()));
    }

    private static @Nullable Part made(
            List<Said> said, String overUnits, String overTime, Map<String, NaiveOrganisation.Unit> organisation) {
        if (overUnits.equals(overTime)) {
            return one(overUnits, said);
        }
        if (overTime.equals("NONE") && said.stream().map(Said::days).distinct().count() > 1) {
            return null;
        }
        var groups = new LinkedHashMap<Set<String>, List<Said>>();
        said.forEach(each ->
                groups.computeIfAbsent(each.units(), any -> new ArrayList<>()).add(each));
        var days = new HashMap<String, LocalDate>();
        said.forEach(each -> each.units()
                .forEach(unit -> each.parts()
                        .forEach(part -> days.merge(
                                unit,
                                part.last() == null ? LocalDate.MIN : part.last(),
                                (one, other) -> one.isAfter(other) ? one : other))));
        if (overTime.equals("LAST")) {
            groups.keySet().removeIf(units -> units.stream().allMatch(unit -> isOver(unit, days, organisation)));
        }
        if (Set.of("SUM", "COUNT", "AVERAGE", "PERCENTAGE").contains(overUnits)
                && (anyUnitIsInTwo(groups.keySet())
                        || groups.keySet().stream()
                                .flatMap(Set::stream)
                                .anyMatch(unit -> heard(unit, days, organisation) > 0))) {
            return null;
        }
        var results = new ArrayList<Said>();
        for (Map.Entry<Set<String>, List<Said>> group : groups.entrySet()) {
            var part = one(overTime, group.getValue());
            if (part == null) {
                return null;
            }
            results.add(new Said(group.getKey(), "", "", List.of(part)));
        }
        return one(overUnits, results);
    }

    /** Which part of what a unit was has been heard of from its heirs since it ended, from 0 to 1. */
    private static double heard(
            String id, Map<String, LocalDate> days, Map<String, NaiveOrganisation.Unit> organisation) {
        var unit = organisation.get(id);
        if (unit == null || unit.to.equals(LocalDate.MAX) || unit.successors.isEmpty()) {
            return 0;
        }
        var shares = 0.0;
        for (var heir : unit.successors) {
            var spoke = days.containsKey(heir) && days.get(heir).isAfter(unit.to);
            shares += spoke ? 1 : heard(heir, days, organisation);
        }
        return shares / unit.successors.size();
    }

    /** Whether it has said its last word and its heirs said it all since. */
    private static boolean isOver(
            String id, Map<String, LocalDate> days, Map<String, NaiveOrganisation.Unit> organisation) {
        var unit = organisation.get(id);
        var last = days.getOrDefault(id, LocalDate.MIN);
        return unit != null && !last.isAfter(unit.to) && heard(id, days, organisation) == 1;
    }

    private static boolean anyUnitIsInTwo(Set<Set<String>> groups) {
        var seen = new HashSet<String>();
        for (var group : groups) {
            for (var unit : group) {
                if (!seen.add(unit)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Part one(String how, List<Said> said) {
        var parts = said.stream().flatMap(each -> each.parts().stream()).toList();
        if (parts.isEmpty()) {
            return null;
        }
        return switch (how) {
            case "SUM" -> plain(sum(parts), together(parts));
            case "COUNT" -> plain(BigDecimal.valueOf(parts.size()), "EQ");
            case "AVERAGE" ->
                plain(sum(parts).divide(BigDecimal.valueOf(parts.size()), 6, RoundingMode.HALF_UP), together(parts));
            case "MINIMUM" -> extreme(parts, true);
            case "MAXIMUM" -> extreme(parts, false);
            case "LAST" -> last(parts);
            case "DISTINCT" -> distinct(said);
            case "PERCENTAGE" -> percentage(parts);
            default -> parts.size() == 1 ? parts.getFirst() : null;
        };
    }

    private static Part plain(BigDecimal number, String qualifier) {
        return new Part(number, qualifier, null, new String[0], List.of());
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable Part percentage(List<Part> parts) {
        if (parts.stream().anyMatch(part -> part.share().length == 0)) {
            return parts.size() == 1 ? parts.getFirst() : null;
        }
        var numerator = BigDecimal.ZERO;
        var denominator = BigDecimal.ZERO;
        for (var part : parts) {
            numerator = numerator.add(new BigDecimal(part.share()[0]));
            denominator = denominator.add(new BigDecimal(part.share()[1]));
        }
        return plain(
                numerator.multiply(new BigDecimal(100)).divide(denominator, 6, RoundingMode.HALF_UP), together(parts));
    }

    private static @Nullable Part last(List<Part> parts) {
        var latest = parts.stream()
                .map(part -> part.last() == null ? LocalDate.MIN : part.last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var then = parts.stream()
                .filter(part -> latest.equals(part.last() == null ? LocalDate.MIN : part.last()))
                .toList();
        var different = new TreeSet<String>();
        then.forEach(part -> different.add(NaiveFold.plain(part.number()) + part.qualifier()));
        return different.size() == 1 ? then.getFirst() : null;
    }

    /** Names once each; at least so many where a deed counted some of the days without naming any. */
    private static @Nullable Part distinct(List<Said> said) {
        var names = new TreeSet<String>();
        var named = new HashSet<String>();
        for (var each : said) {
            each.parts().forEach(part -> {
                names.addAll(part.names());
                if (!part.names().isEmpty()) {
                    named.add(each.activity() + each.days());
                }
            });
        }
        var unnamed = said.stream().anyMatch(each -> !named.contains(each.activity() + each.days()));
        return names.isEmpty() ? null : plain(BigDecimal.valueOf(names.size()), unnamed ? "GE" : "EQ");
    }

    private static Part extreme(List<Part> parts, boolean least) {
        var order = Comparator.comparing(Part::number);
        var at = (least ? parts.stream().min(order) : parts.stream().max(order))
                .orElseThrow()
                .number();
        var there = words(
                parts.stream().filter(part -> part.number().compareTo(at) == 0).toList());
        var others = words(
                parts.stream().filter(part -> part.number().compareTo(at) != 0).toList());
        var all = new HashSet<>(there);
        all.addAll(others);
        var low = Set.of("EQ", "GE", "GT");
        var high = Set.of("EQ", "LE", "LT", "NEARLY");
        String said;
        if (there.size() == 1 && Set.of("EQ").containsAll(others)) {
            said = there.iterator().next();
        } else if (low.containsAll(all)) {
            said = least && there.contains("EQ") ? "EQ" : "GE";
        } else if (high.containsAll(all)) {
            said = !least && there.contains("EQ") ? "EQ" : "LE";
        } else {
            said = "APPROX";
        }
        return plain(at, said);
    }

    private static Set<String> words(List<Part> parts) {
        var words = new LinkedHashSet<String>();
        parts.forEach(part -> words.add(part.qualifier()));
        return words;
    }

    /** Of numbers added up. */
    private static String together(List<Part> parts) {
        var all = words(parts);
        if (all.size() == 1 && all.contains("EQ")) {
            return "EQ";
        }
        if (Set.of("EQ", "NEARLY").containsAll(all)) {
            return "NEARLY";
        }
        if (Set.of("EQ", "GE", "GT").containsAll(all)) {
            return all.contains("GT") ? "GT" : "GE";
        }
        if (Set.of("EQ", "LE", "LT", "NEARLY").containsAll(all)) {
            return all.contains("LT") || all.contains("NEARLY") ? "LT" : "LE";
        }
        return "APPROX";
    }
}
