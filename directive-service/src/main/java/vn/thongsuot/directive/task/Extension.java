package vn.thongsuot.directive.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * That a unit asked for more time (xin gia hạn), and what it was told. Not told on the topic but for the day granted.
 *
 * @param from the last day as it was when it was asked
 * @param asked the last day that was wished for
 * @param at when it was asked
 * @param by title of the post that asked
 * @param granted the last day that was given; absent while it waits and when it was refused
 * @param ruling absent while it waits
 */
public record Extension(
        String unit,
        LocalDate from,
        LocalDate asked,
        String reason,
        Instant at,
        String by,
        State state,
        @Nullable LocalDate granted,
        @Nullable Ruling ruling) {

    private static final int REASON = 2000;
    private static final String LATER = "later-than-deadline";

    /** How far it has come. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED
    }

    Extension granted(LocalDate to, Ruling given) {
        return new Extension(unit, from, asked, reason, at, by, State.GRANTED, to, given);
    }

    Extension refused(Ruling given) {
        return new Extension(unit, from, asked, reason, at, by, State.REFUSED, null, given);
    }

    /** The act of asking; all must be there. */
    public record Draft(
            @Nullable String unit,
            @Nullable LocalDate to,
            @Nullable String reason) {

        public Draft {
            unit = Text.of(unit);
            reason = Text.of(reason);
        }

        Optional<Refusal> refusal() {
            return new Rules()
                    .required("/unit", unit)
                    .required("/to", to)
                    .text("/reason", reason, REASON)
                    .refusal()
                    .or(() -> new FreeTexts().add("/reason", reason).refusesSecrets());
        }

        Optional<Refusal> refusesSooner(LocalDate last) {
            return new Rules()
                    .check(to == null || to.isAfter(last), "/to", LATER)
                    .refusal();
        }
    }

    /**
     * The act of granting or refusing what waits.
     *
     * @param to the day that is granted; the one asked for when left out
     * @param reason must be there when it is refused
     */
    public record Verdict(
            @Nullable Boolean granted,
            @Nullable LocalDate to,
            @Nullable String reason) {

        public Verdict {
            reason = Text.of(reason);
        }

        Optional<Refusal> refusal() {
            var refused = Boolean.FALSE.equals(granted);
            return new Rules()
                    .required("/granted", granted)
                    .check(reason != null || !refused, "/reason", "required")
                    .check(to == null || !refused, "/to", "refused-has-no-day")
                    .optionalText("/reason", reason, REASON)
                    .refusal()
                    .or(() -> new FreeTexts().add("/reason", reason).refusesSecrets());
        }

        Optional<Refusal> refusesSooner(Extension waiting) {
            return new Rules()
                    .check(to == null || to.isAfter(waiting.from()), "/to", LATER)
                    .refusal();
        }
    }
}
