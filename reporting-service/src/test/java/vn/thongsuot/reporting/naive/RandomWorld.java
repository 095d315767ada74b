package vn.thongsuot.reporting.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Activities with corrections and withdrawals, made from a seed. */
public final class RandomWorld {

    private static final LocalDate START = LocalDate.of(2025, 3, 25);

    private final Random random;

    public RandomWorld(long seed) {
        random = new Random(seed);
    }

    /** All versions of some activities of two tenants; the same ids occur in both. */
    public List<Told> activities() {
        var told = new ArrayList<Told>();
        for (var tenant : List.of("dong-nai", "ha-noi")) {
            for (var number = 1; number <= 8; number++) {
                for (var version = 1; version <= 1 + random.nextInt(5); version++) {
                    told.add(version(tenant, "a" + number, version));
                }
            }
        }
        return told;
    }

    private Told version(String tenant, String id, long version) {
        var dated = random.nextInt(6) > 0;
        var from = START.plusDays(random.nextInt(60));
        var to = from.plusDays(random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(5));
        return new Told(
                tenant,
                id,
                version,
                one("u1", "u2", "u3"),
                some("u1", "u4"),
                one("TRAINING", "BANNER"),
                one("DONE", "DONE", "DONE", "LAUNCHED", "PLANNED", "WITHDRAWN"),
                dated ? from : null,
                dated ? to : null,
                some("d1", "d2", "d3"),
                measured());
    }

    private Map<String, String> measured() {
        var measured = new TreeMap<String, String>();
        for (var indicator : some("articles", "people")) {
            measured.put(indicator, value());
        }
        for (var own : some(
                "articles@2024-01-01/2024-12-31", "people@2025-04-02/2025-04-05", "people@2025-04-20/2025-04-20")) {
            measured.put(own, value());
        }
        return measured;
    }

    private String value() {
        return one("EQ", "GE", "NEARLY", "APPROX") + " " + one("0", "12", "1500.5", "0.10", "-3");
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private List<String> some(String... choices) {
        return List.of(choices).stream().filter(choice -> random.nextBoolean()).toList();
    }
}
