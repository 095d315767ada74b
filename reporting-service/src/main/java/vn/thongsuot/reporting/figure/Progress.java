package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is reached.
 *
 * @param state whether it is
 * @param why it cannot be said; absent where it can
 * @param goal the number compared with; absent where there is none
 * @param percent how much of the goal is done; absent where that cannot be said, and of what is to stay below a number
 * @param meant how the percentage is meant; absent with it
 */
public record Progress(
        State state,
        @Nullable Why why,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal percent,
        @Nullable Qualifier meant) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Qualifier> NO_LESS = Set.of(Qualifier.EQ, Qualifier.GE, Qualifier.GT);
    private static final Set<Qualifier> NO_MORE = Set.of(Qualifier.EQ, Qualifier.LE, Qualifier.LT, Qualifier.NEARLY);
    private static final Set<Qualifier> LESS = Set.of(Qualifier.LT, Qualifier.NEARLY);
    private static final Set<Qualifier> VAGUE = Set.of(Qualifier.NEARLY, Qualifier.APPROX);

    /** Whether a target is reached. */
    public enum State {
        REACHED,
        NOT_REACHED,
        /** Its last day is still to come, or not known. */
        NOT_YET,
        UNKNOWN
    }

    /** Why it is not known. */
    public enum Why {
        /** Nobody reported a value, which is not zero, or values that do not add up to one. */
        NO_VALUE,
        /** The plan leaves the number open. */
        TARGET_OPEN,
        /** The target is a share of a population of which nobody said the size. */
        POPULATION_UNKNOWN,
        /** The target counts something else than the indicator, such as thousands. */
        OTHER_MEASURE,
        /** How value or target are meant leaves it open. */
        NOT_EXACT,
        /** The days of the figure begin after those of the target, so that a part of what counts is not in it. */
        PART_OF_THE_DAYS
    }

    /** @param end the last day that the figure tells of */
    static Progress of(Target target, Figure figure, @Nullable String unitOfMeasure, LocalDate end) {
        var value = figure.value();
        var goal = Goal.of(target, figure, unitOfMeasure);
        if (value == null || goal.number() == null) {
            return new Progress(State.UNKNOWN, value == null ? Why.NO_VALUE : goal.why(), goal.number(), null, null);
        }
        var said = figure.qualifier() == null ? Qualifier.EQ : figure.qualifier();
        var compared = value.compareTo(goal.number());
        var state = target.isCeiling() ? below(target, compared, said, end) : above(target, compared, said, end);
        var why = state == State.UNKNOWN ? Why.NOT_EXACT : null;
        if (isPart(target, figure)) {
            return ofPart(target, state, goal.number());
        }
        if (target.isCeiling() || goal.number().signum() <= 0) {
            return new Progress(state, why, goal.number(), null, null);
        }
        var percent = Combined.divided(value.multiply(HUNDRED), goal.number());
        var meant = VAGUE.contains(target.wanted()) ? Qualifier.APPROX : said;
        return new Progress(state, why, goal.number(), percent, meant);
    }

    /** Of what is to be at least so much; more than the number reaches it too. */
    private static State above(Target target, int compared, Qualifier said, LocalDate end) {
        var more = target.wanted() == Qualifier.GT;
        if (NO_LESS.contains(said) && (compared > 0 || (compared == 0 && (!more || said == Qualifier.GT)))) {
            return State.REACHED;
        }
        var less = compared < 0 || (compared == 0 && (LESS.contains(said) || more));
        if (!NO_MORE.contains(said) || !less || VAGUE.contains(target.wanted())) {
            return State.UNKNOWN;
        }
        return isOpen(target, end) ? State.NOT_YET : State.NOT_REACHED;
    }

    /** Of what is to stay below a number; until the last day that it does is not known. */
    private static State below(Target target, int compared, Qualifier said, LocalDate end) {
        var less = target.wanted() == Qualifier.LT;
        if (NO_MORE.contains(said) && (compared < 0 || (compared == 0 && (!less || LESS.contains(said))))) {
            return isOpen(target, end) ? State.NOT_YET : State.REACHED;
        }
        var more = compared > 0 || (compared == 0 && (less || said == Qualifier.GT));
        return NO_LESS.contains(said) && more ? State.NOT_REACHED : State.UNKNOWN;
    }

    /** Whether days that count for the target lie before those that the figure tells of; a plan without days is about any. */
    private static boolean isPart(Target target, Figure figure) {
        var period = figure.token().query().period();
        return period != null && target.from() != null && period.from().isAfter(target.from());
    }

    /** A part of the days may show that so much is there, never that it is not. */
    private static Progress ofPart(Target target, State state, BigDecimal goal) {
        var certain = state == (target.isCeiling() ? State.NOT_REACHED : State.REACHED) || state == State.NOT_YET;
        return certain
                ? new Progress(state, null, goal, null, null)
                : new Progress(State.UNKNOWN, Why.PART_OF_THE_DAYS, goal, null, null);
    }

    private static boolean isOpen(Target target, LocalDate end) {
        return target.by() == null || target.by().isAfter(end);
    }
}
