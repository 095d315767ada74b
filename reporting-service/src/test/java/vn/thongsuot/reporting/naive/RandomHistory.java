package vn.thongsuot.reporting.naive;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A spring in which units are merged, split and moved, documents rest on each other, and deeds are recorded, corrected,
 * cancelled and moved to other units, documents and days; made from a seed.
 */
public final class RandomHistory {

    public static final LocalDate START = LocalDate.of(2025, 3, 25);
    public static final LocalDate TODAY = LocalDate.of(2025, 8, 1);
    private static final int DAYS = 75;

    private final Random random;
    private final List<String> tenants;
    private final NaiveOrganisation organisation = new NaiveOrganisation();
    private final NaiveDirectives directives = new NaiveDirectives();

    /** @param tenants all of which record the same ids */
    public RandomHistory(long seed, List<String> tenants) {
        random = new Random(seed);
        this.tenants = List.copyOf(tenants);
        units();
        letters();
    }

    public NaiveOrganisation organisation() {
        return organisation;
    }

    public NaiveDirectives directives() {
        return directives;
    }

    private void units() {
        var before = LocalDate.of(2020, 1, 1);
        organisation.found("ubnd", before, null);
        for (var office : List.of("sct", "skhcn", "stc")) {
            organisation.found(office, before, "ubnd");
            organisation.found(office + "-vp", before, office);
            organisation.found(office + "-ql", before, office);
        }
        var day = START.plusDays(random.nextInt(20));
        for (var act = 1; act <= 5; act++) {
            reorganise(act, day);
            day = day.plusDays(1 + random.nextInt(20));
        }
    }

    private void reorganise(int act, LocalDate day) {
        var there = organisation.units().values().stream()
                .filter(unit -> unit.parent != null && !day.isBefore(unit.from) && !day.isAfter(unit.to))
                .map(unit -> unit.id)
                .toList();
        var one = there.get(random.nextInt(there.size()));
        var other = there.get(random.nextInt(there.size()));
        var parent = String.valueOf(requireNonNull(organisation.units().get(one)).parent);
        var related = organisation.subtree(one, day).contains(other)
                || organisation.subtree(other, day).contains(one);
        switch (random.nextInt(3)) {
            case 0 -> {
                if (!related) {
                    organisation.merge(List.of(one, other), "m" + act, parent, day);
                }
            }
            case 1 -> organisation.split(one, List.of("s" + act + "a", "s" + act + "b"), day);
            default -> {
                if (!related) {
                    organisation.move(one, other, day);
                }
            }
        }
    }

    private void letters() {
        for (var number = 1; number <= 6; number++) {
            var on = new ArrayList<String>();
            var mentioned = new ArrayList<String>();
            for (var earlier = 1; earlier < number; earlier++) {
                if (random.nextInt(3) == 0) {
                    (random.nextInt(4) == 0 ? mentioned : on).add("d" + earlier);
                }
            }
            directives.add("d" + number, new NaiveDirectives.Letter(date(), on, mentioned));
        }
    }

    private @Nullable String date() {
        var day = day().toString();
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> day.substring(0, 7);
            default -> day;
        };
    }

    public LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    /** All versions of some deeds of each tenant. */
    public List<Told> deeds() {
        var told = new ArrayList<Told>();
        for (var tenant : tenants) {
            for (var number = 1; number <= 10; number++) {
                var versions = 1 + random.nextInt(5);
                for (var version = 1; version <= versions; version++) {
                    told.add(version(tenant, "a" + number, version));
                }
            }
        }
        return told;
    }

    private Told version(String tenant, String id, long version) {
        var dated = random.nextInt(8) > 0;
        var from = day();
        var to = from.plusDays(random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(4));
        var units = List.copyOf(organisation.units().keySet());
        return new Told(
                tenant,
                id,
                version,
                one(units),
                random.nextInt(3) == 0 ? List.of(one(units)) : List.of(),
                one(List.of("TRAINING", "BANNER")),
                one(List.of("DONE", "DONE", "DONE", "LAUNCHED", "PLANNED", "CANCELLED", "WITHDRAWN")),
                dated ? from : null,
                dated ? to : null,
                List.copyOf(directives.letters().keySet()).stream()
                        .filter(any -> random.nextInt(3) == 0)
                        .toList(),
                measured());
    }

    private Map<String, String> measured() {
        var measured = new TreeMap<String, String>();
        for (var indicator : Catalogue.RULES.keySet()) {
            if (random.nextInt(3) == 0) {
                measured.put(indicator, value(indicator));
            }
            if (random.nextInt(8) == 0) {
                measured.put(indicator + "@" + one(OWN_DAYS), value(indicator));
            }
        }
        return measured;
    }

    private static final List<String> OWN_DAYS =
            List.of("2025-01-01/2025-12-31", "2025-04-02/2025-04-05", "2025-04-20/2025-04-20", "2025-05-01/2025-05-31");

    private String value(String indicator) {
        var meant = one(List.of("EQ", "EQ", "GE", "GT", "LE", "LT", "NEARLY", "APPROX"));
        return switch (indicator) {
            case "prizes" ->
                random.nextInt(3) == 0
                        ? "EQ " + random.nextInt(5)
                        : "named " + one(List.of("Sao Khuê", "Nhân tài", "Sao Khuê;Nhân tài"));
            case "satisfied" ->
                random.nextInt(6) == 0 ? meant + " 40" : meant + " " + one(List.of("50 5/10", "75 30/40", "0 0/7"));
            default -> meant + " " + one(List.of("0", "12", "1500.5", "0.10", "3", "3"));
        };
    }

    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }
}
