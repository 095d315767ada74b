package vn.thongsuot.activity.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * How far one import has come.
 *
 * @param by who sent the table; nobody else reads of it
 * @param file as the client called it
 * @param wish what is to be done with it
 * @param sent hash of what was sent, by which a repetition is told from another table under the same key
 * @param counts so far
 * @param refusal code of the problem for which nothing was stored; absent otherwise
 * @param faults the first {@value #MOST_FAULTS}, in the order of the rows
 * @param seen when something was last heard of it
 */
public record ImportRun(
        String id,
        String by,
        String file,
        Wish wish,
        String sent,
        Step step,
        Counts counts,
        @Nullable String refusal,
        List<Violation> faults,
        Instant seen) {

    /** Faults that are told; who has more mends these first. */
    public static final int MOST_FAULTS = 200;

    /** After so long a silence the instance that did it is taken for dead. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** What is to be done with a table. */
    public enum Wish {
        /** Only say what would come of it. */
        CHECK,
        /** Store every row, or none if one has a fault. */
        ALL,
        /** Store the rows without faults. */
        GOOD
    }

    /** How far it has come. */
    public enum Step {
        CHECKING,
        STORING,
        /** Checked as wished; nothing was stored. */
        CHECKED,
        STORED,
        /** It has faults, so nothing was stored. */
        REFUSED,
        /** It ended before its end; sent again it goes on, and nothing is made twice. */
        BROKEN_OFF;

        public boolean isUnderWay() {
            return this == CHECKING || this == STORING;
        }
    }

    /**
     * Rows, by what became of them.
     *
     * @param rows all that were read in the present step
     * @param added new activities, or what would be
     * @param present whose activity was there already
     * @param faulty with a fault
     */
    public record Counts(int rows, int added, int present, int faulty) {

        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    public ImportRun {
        faults = List.copyOf(faults);
    }

    /** As somebody sees it who asks now. */
    public ImportRun at(Instant now) {
        return step.isUnderWay() && seen.plus(SILENCE).isBefore(now) ? in(Step.BROKEN_OFF, now) : this;
    }

    ImportRun in(Step next, Instant at) {
        return new ImportRun(id, by, file, wish, sent, next, counts, refusal, faults, at);
    }

    ImportRun having(Counts now, List<Violation> found, Instant at) {
        return new ImportRun(id, by, file, wish, sent, step, now, refusal, found, at);
    }

    ImportRun refused(String code, List<Violation> found, Instant at) {
        return new ImportRun(id, by, file, wish, sent, Step.REFUSED, counts, code, found, at);
    }
}
