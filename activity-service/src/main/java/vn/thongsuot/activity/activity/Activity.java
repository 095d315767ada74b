package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a unit did, or means to do, in answer to directives.
 *
 * @param directives every directive it answers, by itself or through its tasks; figures go by this set
 * @param warnings what looks odd about it
 * @param corrections the latest changes, oldest first, at most {@value #CORRECTIONS_KEPT}; the audit has all of them. They
 *     stay in this service
 */
public record Activity(Facts facts, List<String> directives, List<Warning> warnings, List<Correction> corrections) {

    static final int CORRECTIONS_KEPT = 50;

    public Activity {
        directives = List.copyOf(directives);
        warnings = List.copyOf(warnings);
        corrections = List.copyOf(corrections);
    }

    static Activity recorded(Examined examined) {
        return new Activity(examined.facts(), examined.directives(), examined.warnings(), List.of());
    }

    Activity corrected(Examined examined, Correction correction) {
        var all = Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        var latest = all.subList(Math.max(0, all.size() - CORRECTIONS_KEPT), all.size());
        return new Activity(examined.facts(), examined.directives(), examined.warnings(), latest);
    }

    Activity withdrawn() {
        return new Activity(facts.in(State.WITHDRAWN), directives, warnings, corrections);
    }

    /** Whether the facts would leave everything as it is. */
    boolean says(Examined examined) {
        return facts.equals(examined.facts())
                && directives.equals(examined.directives())
                && warnings.equals(examined.warnings());
    }

    public State state() {
        return facts.what().state();
    }

    public String unit() {
        return facts.who().unit();
    }
}
