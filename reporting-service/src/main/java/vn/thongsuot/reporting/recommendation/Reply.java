package vn.thongsuot.reporting.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a recommendation. Several may follow each other; none is ever taken away.
 *
 * @param text absent where the answer says all
 * @param by title of the post, never a name; absent when the post is not known
 * @param to unit that it was handed on to; absent unless it is {@link State#FORWARDED} to a unit here
 * @param paper document by which it went to a body that is no unit here, or that the answer came with; absent without one
 * @param via id of the recommendation that carried this one upwards and was answered; absent for an answer given here
 */
public record Reply(
        State state,
        @Nullable String text,
        @Nullable String by,
        Instant at,
        @Nullable String to,
        @Nullable Paper paper,
        @Nullable String via) {

    /** What is answered. */
    public enum State {
        ACCEPTED,
        /** In part; the text says which. */
        PARTLY_ACCEPTED,
        REJECTED,
        /** It is for somebody higher, or elsewhere, to answer; the one who asked goes on waiting. */
        FORWARDED,
        TURNED_INTO_TASK
    }

    /** A document by its number and symbol and its day. */
    public record Paper(String symbol, LocalDate date) {}

    /** The same, as the one whose request was carried upwards sees it. */
    Reply carriedBy(String recommendation) {
        return new Reply(state, text, by, at, to, paper, recommendation);
    }

    /** Whether both are the same answer, however far it was carried. */
    boolean isSameAs(Reply other) {
        return state == other.state && at.equals(other.at) && Objects.equals(text, other.text);
    }
}
