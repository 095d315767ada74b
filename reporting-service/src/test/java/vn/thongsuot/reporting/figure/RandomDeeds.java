package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.thongsuot.reporting.facts.IndicatorFact;

/** Deeds that report of indicators of all ways in which values become one, over units and over time alike and mixed. */
public final class RandomDeeds {

    public static final Interval PERIOD = new Interval(LocalDate.of(2025, 4, 11), LocalDate.of(2025, 6, 20));

    private static final List<String> QUALIFIERS =
            List.of("EQ", "EQ", "EQ", "GE", "GT", "LE", "LT", "NEARLY", "APPROX");
    private static final List<String> NAMES = List.of("Giải A", "giải  a", " GIẢI A", "Giải B", "Giải C");
    private static final List<String> UNITS = List.of("vps", "qlcn", "qltm");

    private final RandomGenerator random;
    private final Map<String, IndicatorFact> indicators = new HashMap<>();
    private final List<String> reported = new ArrayList<>(List.of("unknown"));

    public RandomDeeds(RandomGenerator random) {
        this.random = random;
        for (var way : Aggregation.values()) {
            know(way, way);
        }
        for (var mixed = 0; mixed < 12; mixed++) {
            know(any(), any());
        }
    }

    private void know(Aggregation units, Aggregation time) {
        var id = units + "-" + time;
        indicators.put(id, new IndicatorFact(id, id, null, "tin", "NONE", "NONE", "NUMBER", units.name(), time.name()));
        reported.add(id);
    }

    private Aggregation any() {
        return Aggregation.values()[random.nextInt(Aggregation.values().length)];
    }

    public Map<String, IndicatorFact> indicators() {
        return Map.copyOf(indicators);
    }

    /** Up to so many; each with values of up to nine indicators. */
    public List<Deed> deeds(int most) {
        var deeds = new ArrayList<Deed>();
        for (var count = random.nextInt(most + 1); count > 0; count--) {
            var values = new ArrayList<Deed.Measurement>();
            for (var value = random.nextInt(10); value > 0; value--) {
                values.add(measurement());
            }
            deeds.add(new Deed(
                    one(UNITS),
                    random.nextInt(3) == 0 ? List.of(one(UNITS)) : List.of(),
                    random.nextBoolean() ? "TRAINING" : "BANNER",
                    "DONE",
                    "Tập huấn",
                    random.nextInt(8) == 0 ? null : somewhen(),
                    List.of("d1"),
                    values));
        }
        return deeds;
    }

    /** What was said of such deeds, by ids in the order of the alphabet. */
    public static List<CountedDeed> counted(List<Deed> deeds) {
        var counted = new ArrayList<CountedDeed>();
        for (var deed : deeds) {
            var values = new ArrayList<CountedDeed.Value>();
            Contributions.reported(deed)
                    .forEach((dated, said) ->
                            values.add(new CountedDeed.Value(dated.indicator(), dated.period(), said)));
            counted.add(new CountedDeed(
                    id(counted.size()), 1, deed.kind(), deed.directives(), List.copyOf(deed.units()), values));
        }
        return counted;
    }

    static String id(int place) {
        return "a%03d".formatted(place);
    }

    private Deed.Measurement measurement() {
        var named = random.nextInt(3) == 0 ? List.of(one(NAMES), one(NAMES)) : null;
        var share = random.nextInt(3) == 0 ? share() : null;
        var value = random.nextInt(6) == 0 ? null : number();
        return new Deed.Measurement(
                one(reported), one(QUALIFIERS), value, random.nextInt(3) == 0 ? somewhen() : null, share, named);
    }

    private Deed.Share share() {
        return new Deed.Share(BigDecimal.valueOf(random.nextInt(4)), BigDecimal.valueOf(random.nextInt(4)));
    }

    private BigDecimal number() {
        return new BigDecimal(random.nextInt(12)).movePointLeft(random.nextInt(2));
    }

    private Interval somewhen() {
        var from = LocalDate.of(2025, 3, 20).plusDays(random.nextInt(110));
        return new Interval(from, from.plusDays(random.nextInt(5) == 0 ? random.nextInt(40) : random.nextInt(3)));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
