package vn.thongsuot.directive.datarequest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * That a unit asks others for data in a form of its own. What each recipient answers is an aggregate of its own, which a
 * change of the request leaves as it is.
 *
 * @param unit id of the unit that asks
 * @param directive id of the directive it belongs to; absent when it stands by itself
 * @param deadline absent until it is set; there is one when it is sent
 * @param note what the sender has to say beside it, for instance how to fill it in; absent when nothing. Not told on the
 *     topic, since it may name persons
 * @param sentAt absent until it is sent
 * @param sentBy title of the post, never a name; absent until it is sent
 * @param closedAt absent until it is closed
 */
public record DataRequest(
        String title,
        String unit,
        @Nullable String directive,
        Form form,
        Recipients recipients,
        @Nullable Deadline deadline,
        @Nullable String note,
        RequestStatus status,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable Instant closedAt) {

    public static final String DRAFTED = "vn.thongsuot.datarequest.drafted.v1";
    public static final String CHANGED = "vn.thongsuot.datarequest.changed.v1";
    public static final String SENT = "vn.thongsuot.datarequest.sent.v1";
    public static final String CLOSED = "vn.thongsuot.datarequest.closed.v1";

    /** Why an answer may not be changed any more; empty while it may. */
    public Optional<Refusal> refusesAnswers() {
        return status == RequestStatus.CLOSED ? Optional.of(Refusal.conflict("request-closed")) : Optional.empty();
    }

    public List<Column> columns() {
        return form.columns();
    }

    /** What must be there before it can be sent. */
    Optional<Refusal> refusesSending() {
        if (status != RequestStatus.DRAFT) {
            return Optional.of(Refusal.conflict("request-already-sent"));
        }
        if (recipients.isNobody()) {
            return Optional.of(Refusal.invalid("/units", "required"));
        }
        return deadline == null ? Optional.of(Refusal.invalid("/deadline", "required")) : Optional.empty();
    }

    DataRequest sent(Recipients to, Instant at, String by) {
        return new DataRequest(title, unit, directive, form, to, deadline, note, RequestStatus.SENT, at, by, closedAt);
    }

    Decision<DataRequest> close(Instant at) {
        return switch (status) {
            case DRAFT -> Decision.refused(Refusal.conflict("request-not-sent"));
            case CLOSED -> Decision.unchanged();
            case SENT ->
                Decision.accepted(
                        new DataRequest(
                                title,
                                unit,
                                directive,
                                form,
                                recipients,
                                deadline,
                                note,
                                RequestStatus.CLOSED,
                                sentAt,
                                sentBy,
                                at),
                        CLOSED);
        };
    }
}
