package vn.thongsuot.reporting.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which generations of the figures there are. Immutable; each change is one conditional write of the whole.
 *
 * @param version one more with every change
 * @param served the one that is read
 * @param highest there ever was; a number is never used again
 * @param rebuild beside it; absent when none is going on
 * @param former nobody reads them any more; they are being removed
 * @param movedAt when the last of them stopped being read or computed; absent before
 * @param news what subscribers have not been told yet; absent when there is nothing to tell
 * @param acts the newest last, at most 200
 */
public record Generations(
        long version,
        int served,
        int highest,
        @Nullable Rebuild rebuild,
        List<Integer> former,
        @Nullable Instant movedAt,
        @Nullable News news,
        List<Act> acts) {

    /**
     * A switch.
     *
     * @param equal false where an operator switched in spite of differences
     */
    public record News(int former, boolean equal, Instant at) {}

    private static final int ACTS = 200;

    public Generations {
        former = List.copyOf(former);
        acts = List.copyOf(acts);
    }

    /** Before anything was rebuilt. */
    public static Generations first(int generation) {
        return new Generations(1, generation, generation, null, List.of(), null, null, List.of());
    }

    /** Those that are to be computed. */
    SortedSet<Integer> computed() {
        var computed = new TreeSet<>(List.of(served));
        if (rebuild != null) {
            computed.add(rebuild.generation());
        }
        return computed;
    }

    /**
     * Whether nobody reads or computes it any more and its grace is over. Of one above the highest this instance has not heard
     * yet.
     */
    boolean isPast(int generation, Instant at, Duration grace) {
        if (generation > highest || computed().contains(generation)) {
            return false;
        }
        return !former.contains(generation) || movedAt == null || !at.isBefore(movedAt.plus(grace));
    }

    Generations begun(Act act) {
        return new Generations(
                version + 1,
                served,
                act.generation(),
                Rebuild.begun(act.generation(), act.at()),
                former,
                movedAt,
                news,
                with(act));
    }

    /** What was found before is replaced; it is noted as an act when it is found first. */
    Generations different(Rebuild of, Compared compared, Act act) {
        var noted = of.compared() == null ? with(act) : acts;
        return new Generations(version + 1, served, highest, of.with(compared), former, movedAt, news, noted);
    }

    Generations switched(Rebuild to, boolean equal, Act act) {
        var told = new News(served, equal, act.at());
        return new Generations(version + 1, to.generation(), highest, null, and(served), act.at(), told, with(act));
    }

    Generations abandoned(Rebuild rebuilt, Act act) {
        return new Generations(
                version + 1, served, highest, null, and(rebuilt.generation()), act.at(), news, with(act));
    }

    Generations told() {
        return new Generations(version + 1, served, highest, rebuild, former, movedAt, null, acts);
    }

    Generations removed(int generation, Act act) {
        var left = former.stream().filter(each -> each != generation).toList();
        return new Generations(version + 1, served, highest, rebuild, left, movedAt, news, with(act));
    }

    private List<Integer> and(int generation) {
        return Stream.concat(former.stream(), Stream.of(generation)).toList();
    }

    private List<Act> with(Act act) {
        return Stream.concat(acts.stream().skip(Math.max(0, acts.size() - ACTS + 1)), Stream.of(act))
                .toList();
    }
}
