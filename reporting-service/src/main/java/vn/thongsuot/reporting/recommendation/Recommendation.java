package vn.thongsuot.reporting.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A request that an approved report makes, and what its addressee did with it.
 *
 * @param report that makes it
 * @param place among the report's recommendations, from 0
 * @param unit that reports, or that forwards
 * @param addressee as printed
 * @param addresseeUnit absent when the addressee is no unit here
 * @param verb for instance 'đề nghị'
 * @param madeAt when its report was approved, or when it was forwarded
 * @param decision absent while it is open
 * @param task that was made of it; absent while none was
 * @param handling who answers by when; absent until the addressee says so
 * @param replies all answers in the order in which they were given
 * @param links to those that say the same
 * @param owing the unit whose answer is waited for, which follows from the rest; absent when nobody's is
 * @param crossing that it passed to another tenant or came from one; absent for one that stays in its tenant
 */
public record Recommendation(
        String report,
        int place,
        String unit,
        String addressee,
        @Nullable String addresseeUnit,
        String verb,
        String text,
        Instant madeAt,
        Status status,
        @Nullable Decided decision,
        @Nullable String task,
        @Nullable Handling handling,
        List<Reply> replies,
        Links links,
        @Nullable String owing,
        @Nullable Crossing crossing) {

    /** So many answers are kept. */
    static final int REPLIES = 50;

    /** One that was stored before answers were kept has none. */
    public Recommendation {
        replies = List.copyOf(Objects.requireNonNullElse(replies, List.of()));
        links = Objects.requireNonNullElse(links, Links.NONE);
        owing = status != Status.OPEN || isForwarded(replies)
                ? null
                : handling == null ? addresseeUnit : handling.unit();
    }

    /** One that nobody has looked at yet, and that stays in its tenant. */
    public static Recommendation open(
            String report,
            int place,
            String unit,
            String addressee,
            @Nullable String addresseeUnit,
            String verb,
            String text,
            Instant madeAt,
            Links links) {
        return new Recommendation(
                report,
                place,
                unit,
                addressee,
                addresseeUnit,
                verb,
                text,
                madeAt,
                Status.OPEN,
                null,
                null,
                null,
                List.of(),
                links,
                null,
                null);
    }

    /** What became of it. */
    public enum Status {
        OPEN,
        ACCEPTED,
        REJECTED,
        TURNED_INTO_TASK,
        /** Its report was returned by the recipient, or corrected so that it asks for this no longer, before anybody decided. */
        WITHDRAWN
    }

    /**
     * A decision.
     *
     * @param by title of the post, never a name; absent when the post is not known
     * @param note absent where none was made
     */
    public record Decided(
            @Nullable String by, Instant at, @Nullable String note) {}

    /** The same for the same place of the same report. */
    public static String idOf(TenantId tenant, String report, int place) {
        return Command.idOf("recommendation", tenant.value(), report, Integer.toString(place));
    }

    /** Whether somebody may still decide so: an accepted one may become a task, nothing else changes any more. */
    boolean mayBecome(Status next) {
        return status == Status.OPEN || (status == Status.ACCEPTED && next == Status.TURNED_INTO_TASK);
    }

    /** Whether the answer is late on a day. */
    public boolean isOverdue(LocalDate today) {
        var due = handling == null ? null : handling.dueOn();
        return owing != null && due != null && due.isBefore(today);
    }

    Recommendation become(Status next, Decided decided, @Nullable String made) {
        return with(next, decided, made, handling, replies, links, crossing);
    }

    /** Decided by an answer; what has become a task stays one, and a forwarded one goes on being open. */
    Recommendation replied(Reply reply) {
        var all = Stream.concat(replies.stream(), Stream.of(reply)).toList();
        var next = status == Status.TURNED_INTO_TASK ? status : statusAfter(reply.state());
        var decided = reply.state() == Reply.State.FORWARDED || next == Status.OPEN
                ? decision
                : new Decided(reply.by(), reply.at(), reply.text());
        return with(next, decided, task, handling, all, links, crossing);
    }

    private Status statusAfter(Reply.State state) {
        return switch (state) {
            case ACCEPTED, PARTLY_ACCEPTED -> Status.ACCEPTED;
            case REJECTED -> Status.REJECTED;
            case FORWARDED -> status;
            case TURNED_INTO_TASK -> status == Status.OPEN ? Status.ACCEPTED : status;
        };
    }

    /** With an answer that was given to the one that carries it; it decides only where nobody has decided here. */
    Recommendation answeredAbove(Reply reply) {
        if (status == Status.OPEN) {
            return replied(reply);
        }
        var all = Stream.concat(replies.stream(), Stream.of(reply)).toList();
        return with(status, decision, task, handling, all, links, crossing);
    }

    Recommendation handledBy(Handling by) {
        return with(status, decision, task, by, replies, links, crossing);
    }

    Recommendation linked(Links other) {
        return with(status, decision, task, handling, replies, other, crossing);
    }

    public Recommendation crossed(Crossing how) {
        return with(status, decision, task, handling, replies, links, how);
    }

    private static boolean isForwarded(List<Reply> replies) {
        return !replies.isEmpty() && replies.getLast().state() == Reply.State.FORWARDED;
    }

    private Recommendation with(
            Status next,
            @Nullable Decided decided,
            @Nullable String made,
            @Nullable Handling by,
            List<Reply> all,
            Links hanging,
            @Nullable Crossing passed) {
        return new Recommendation(
                report,
                place,
                unit,
                addressee,
                addresseeUnit,
                verb,
                text,
                madeAt,
                next,
                decided,
                made,
                by,
                all,
                hanging,
                null,
                passed);
    }
}
