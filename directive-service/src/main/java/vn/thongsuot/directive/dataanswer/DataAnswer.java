package vn.thongsuot.directive.dataanswer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What one unit answers to one request for data. It is there, empty, as soon as the request has gone out.
 *
 * @param request id of the request
 * @param unit id of the recipient
 * @param madeAt when the request went out to it
 * @param receivedAt absent until somebody there has looked at it
 * @param body absent while there are no rows
 * @param handedIn the last time; absent until then
 * @param returned the last time; absent unless it was given back
 */
public record DataAnswer(
        String request,
        String unit,
        AnswerStatus status,
        Instant madeAt,
        @Nullable Instant receivedAt,
        @Nullable Body body,
        @Nullable Act handedIn,
        @Nullable Act returned) {

    public static final String MADE = "vn.thongsuot.dataanswer.made.v1";
    public static final String CHANGED = "vn.thongsuot.dataanswer.changed.v1";
    public static final String HANDED_IN = "vn.thongsuot.dataanswer.handedin.v1";
    public static final String RETURNED = "vn.thongsuot.dataanswer.returned.v1";

    static DataAnswer made(String request, String unit, Instant at) {
        return new DataAnswer(request, unit, AnswerStatus.SENT, at, null, null, null, null);
    }

    /** The same for the same request and recipient, however often it is made. */
    public static String idOf(TenantId tenant, String request, String unit) {
        return Command.idOf("dataanswer", tenant.value(), request, unit);
    }

    Decision<DataAnswer> receive(Instant at) {
        return receivedAt == null
                ? Decision.accepted(now(AnswerStatus.RECEIVED, at, body, handedIn, returned), CHANGED)
                : Decision.unchanged();
    }

    /** @param rows absent when none are left */
    Decision<DataAnswer> keep(@Nullable Body rows, Instant at) {
        if (status.answered()) {
            return Decision.refused(Refusal.conflict("answer-handed-in"));
        }
        var after = now(AnswerStatus.IN_DRAFT, receivedOr(at), rows, handedIn, returned);
        return after.equals(this) ? Decision.unchanged() : Decision.accepted(after, CHANGED);
    }

    /** @param rows as they stand, by the form as it stands */
    Decision<DataAnswer> handIn(Body rows, Act act) {
        return status.answered()
                ? Decision.refused(Refusal.conflict("answer-handed-in"))
                : Decision.accepted(now(AnswerStatus.HANDED_IN, receivedOr(act.at()), rows, act, returned), HANDED_IN);
    }

    /** Rows are not thrown away by a click: who has some takes them out first. */
    Decision<DataAnswer> sayNothing(Act act) {
        if (status.answered()) {
            return Decision.refused(Refusal.conflict("answer-handed-in"));
        }
        if (body != null) {
            return Decision.refused(Refusal.conflict("answer-has-rows"));
        }
        var after = now(AnswerStatus.NOTHING_TO_REPORT, receivedOr(act.at()), null, act, returned);
        return Decision.accepted(after, HANDED_IN);
    }

    Decision<DataAnswer> giveBack(Act act) {
        return status.answered()
                ? Decision.accepted(now(AnswerStatus.RETURNED, receivedAt, body, handedIn, act), RETURNED)
                : Decision.refused(Refusal.conflict("answer-not-handed-in"));
    }

    private Instant receivedOr(Instant at) {
        return receivedAt == null ? at : receivedAt;
    }

    private DataAnswer now(
            AnswerStatus next,
            @Nullable Instant received,
            @Nullable Body rows,
            @Nullable Act lastHandedIn,
            @Nullable Act lastReturned) {
        return new DataAnswer(request, unit, next, madeAt, received, rows, lastHandedIn, lastReturned);
    }
}
