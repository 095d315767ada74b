package vn.thongsuot.directive.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * That a directive went to one unit, and what became of it there. A directive to thousands of units is one small directive
 * and thousands of these. A leader's remark makes further ones for the divisions it names, below the one it was written
 * on.
 *
 * @param directive id of the directive
 * @param unit id of the recipient
 * @param madeAt when the directive went out
 * @param receivedAt absent until its arrival is acknowledged
 * @param receivedBy title of the post, never a name; absent until then
 * @param note remark of the recipient; absent when there is none
 * @param parent id of the assignment whose remark made this one; absent for a recipient of the directive itself
 * @param share what that remark gave the unit; absent without a parent
 * @param remark absent until a leader wrote one; the newest when he wrote several
 * @param handler with whom it lies; absent until it is handed on
 * @param commitment what the unit promised; absent when it promised nothing
 * @param history all that happened, the oldest first
 */
public record Assignment(
        String directive,
        String unit,
        Status status,
        Instant madeAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable String note,
        @Nullable String parent,
        @Nullable Share share,
        @Nullable Remark remark,
        @Nullable Handler handler,
        @Nullable Commitment commitment,
        List<Deed> history) {

    public static final String MADE = "vn.thongsuot.assignment.made.v1";
    public static final String RECEIVED = "vn.thongsuot.assignment.received.v1";
    public static final String CHANGED = "vn.thongsuot.assignment.changed.v1";

    /** More than any real document goes through; keeps the state small, which each audit entry has whole. */
    private static final int STEPS = 60;

    @SuppressWarnings("RedundantNullCheck") // what was stored before there was a history has none
    public Assignment {
        history = history == null ? List.of() : List.copyOf(history);
    }

    static Assignment made(String directive, String unit, Instant at) {
        return new Assignment(
                directive, unit, Status.SENT, at, null, null, null, null, null, null, null, null, List.of());
    }

    /** The one that a remark on this one makes for a unit. */
    Assignment handedTo(String id, String division, Share given, Instant at) {
        return new Assignment(
                directive, division, Status.SENT, at, null, null, null, id, given, null, null, null, List.of());
    }

    /** The same for the same directive and recipient, however often it is made. */
    public static String idOf(TenantId tenant, String directive, String unit) {
        return Command.idOf("assignment", tenant.value(), directive, unit);
    }

    Decision<Assignment> receive(Deed deed) {
        return status == Status.SENT
                ? after(deed, edited -> edited.receipt = deed, RECEIVED)
                : Decision.refused(Refusal.conflict("already-received"));
    }

    Decision<Assignment> remark(Deed deed, Remark given) {
        return after(deed, edited -> edited.remark = given, CHANGED);
    }

    Decision<Assignment> forward(Deed deed, Handler given) {
        return after(deed, edited -> edited.handler = given, CHANGED);
    }

    /**
     * With another post, because the one that had it handed its work over. What came to that post later stays there, and
     * what is at its end too.
     */
    Decision<Assignment> handOver(Deed deed, String from, String to) {
        var came = Stream.of(Step.FORWARDING, Step.HANDOVER)
                .flatMap(step -> last(step).stream())
                .max(Comparator.naturalOrder())
                .orElse(madeAt);
        if (handler == null
                || !from.equals(handler.position())
                || came.isAfter(deed.at())
                || !deed.step().isPossibleFrom(status)) {
            return Decision.unchanged();
        }
        var edited = new Edited(this);
        edited.handler = new Handler(handler.unit(), to);
        return Decision.accepted(edited.toAssignment(status, with(deed)), CHANGED);
    }

    Decision<Assignment> commit(Deed deed, Commitment given) {
        return commitment == null
                ? after(deed, edited -> edited.commitment = given, CHANGED)
                : Decision.refused(Refusal.conflict("already-committed"));
    }

    /** A step that changes nothing but the state. */
    Decision<Assignment> step(Deed deed) {
        return after(deed, edited -> {}, CHANGED);
    }

    /** Sent to the same unit anew, perhaps with another part; what a leader there had written no longer holds. */
    Decision<Assignment> sendAgain(Deed deed, Share given) {
        return after(
                deed,
                edited -> {
                    edited.share = given;
                    edited.handler = null;
                    edited.remark = null;
                },
                CHANGED);
    }

    /** Another part or deadline for a unit that has it still. */
    Decision<Assignment> share(Share given) {
        if (given.equals(share)) {
            return Decision.unchanged();
        }
        var edited = new Edited(this);
        edited.share = given;
        return Decision.accepted(edited.toAssignment(status, history), CHANGED);
    }

    /** What its remark gives the units below; nothing once it is no longer with its own unit. */
    Map<String, Share> handedDown() {
        return remark == null || status == Status.RETURNED || status == Status.RECALLED ? Map.of() : remark.shares();
    }

    /** When the remark was written that holds; empty where there is none, or it is not with its own unit any more. */
    public Optional<Instant> remarkedAt() {
        return handedDown().isEmpty()
                ? Optional.empty()
                : Optional.of(last(Step.REMARK).orElse(madeAt));
    }

    /** When the last step of this kind was taken. */
    Optional<Instant> last(Step step) {
        return history.stream()
                .filter(deed -> deed.step() == step)
                .map(Deed::at)
                .reduce((earlier, later) -> later);
    }

    private Decision<Assignment> after(Deed deed, Edited.Edit edit, String event) {
        if (!deed.step().isPossibleFrom(status)) {
            return Decision.refused(Refusal.conflict("step-not-possible"));
        }
        if (history.size() >= STEPS) {
            return Decision.refused(Refusal.conflict("too-many-steps"));
        }
        var edited = new Edited(this);
        edit.apply(edited);
        return Decision.accepted(edited.toAssignment(deed.step().from(status), with(deed)), event);
    }

    private List<Deed> with(Deed deed) {
        var longer = new ArrayList<>(history);
        longer.add(deed);
        return longer;
    }
}
