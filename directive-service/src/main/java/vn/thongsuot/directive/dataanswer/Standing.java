package vn.thongsuot.directive.dataanswer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.organisation.Access;

/**
 * How one recipient stands.
 *
 * @param unit id of the recipient
 * @param answer id of its answer; absent until the request has gone out to it
 * @param status of its answer; absent until then
 * @param silence why it has not answered; absent when it has
 * @param rows of an answer with rows that was handed in; absent otherwise
 * @param handedInAt of an answer that counts; absent otherwise
 * @param late whether that was after the deadline, as far as its day is known
 * @param olderForm whether the form has changed since the rows were filled in
 */
public record Standing(
        String unit,
        @Nullable String answer,
        @Nullable AnswerStatus status,
        @Nullable Silence silence,
        @Nullable Body rows,
        @Nullable Instant handedInAt,
        boolean late,
        boolean olderForm) {

    static Standing of(String unit, String answer, @Nullable DataAnswer made, DataRequest request) {
        if (made == null) {
            return new Standing(unit, null, null, Silence.NOT_SENT, null, null, false, false);
        }
        var counts = made.status().answered();
        var body = counts ? made.body() : null;
        var handedIn = counts && made.handedIn() != null ? made.handedIn().at() : null;
        return new Standing(
                unit,
                answer,
                made.status(),
                Silence.of(made).orElse(null),
                body,
                handedIn,
                handedIn != null && isLate(handedIn, request),
                body != null && body.edition() != request.form().edition());
    }

    private static boolean isLate(Instant at, DataRequest request) {
        var deadline = request.deadline();
        return deadline != null
                && deadline.date() != null
                && LocalDate.ofInstant(at, Access.ZONE).isAfter(deadline.date());
    }
}
