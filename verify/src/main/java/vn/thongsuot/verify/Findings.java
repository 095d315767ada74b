package vn.thongsuot.verify;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found, in the order in which it was looked at. */
final class Findings {

    /** So many places that do not hold are named; the rest is counted. */
    private static final int NAMED = 100;

    private enum Sort {
        IS,
        HOLDS,
        FAILS,
        NOTE
    }

    private record Finding(Sort sort, String key, Object[] arguments) {}

    private final List<Finding> all = new ArrayList<>();
    private int failures;
    private final Map<String, Integer> notes = new HashMap<>();

    /** What the bundle is of. */
    void is(String key, Object... arguments) {
        all.add(new Finding(Sort.IS, key, arguments));
    }

    void holds(String key, Object... arguments) {
        all.add(new Finding(Sort.HOLDS, key, arguments));
    }

    /** A place where it does not hold. */
    void fails(String key, Object... arguments) {
        failures++;
        if (failures <= NAMED) {
            all.add(new Finding(Sort.FAILS, key, arguments));
        }
    }

    /** Something to know that decides nothing; so many of a sort are told. */
    void note(String key, Object... arguments) {
        if (notes.merge(key, 1, Integer::sum) <= Limits.NOTES) {
            all.add(new Finding(Sort.NOTE, key, arguments));
        }
    }

    boolean hold() {
        return failures == 0;
    }

    int failures() {
        return failures;
    }

    void print(Path bundle, Words words, PrintStream out) {
        out.println(words.of("bundle", String.valueOf(bundle.getFileName())));
        for (var finding : all) {
            out.println(words.of("sort." + finding.sort()) + words.of(finding.key(), finding.arguments()));
        }
        if (failures > NAMED) {
            out.println(words.of("more", failures - NAMED));
        }
        out.println(hold() ? words.of("conclusion.holds") : words.of("conclusion.fails", failures));
    }
}
