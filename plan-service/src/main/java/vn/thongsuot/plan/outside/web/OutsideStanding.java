package vn.thongsuot.plan.outside.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.outside.OutsideOffer;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * What whoever knows the number is told: nothing of who offered, nor of who decided.
 *
 * @param reference the number under which it is kept
 * @param title as it was handed in
 */
record OutsideStanding(
        String reference,
        String challenge,
        String title,
        OutsideOffer.Status status,
        LocalDate receivedOn,
        @Nullable LocalDate answeredOn,
        @Nullable String reason) {

    static OutsideStanding of(Versioned<OutsideOffer> offer) {
        var state = offer.state();
        var answer = state.answer();
        return new OutsideStanding(
                offer.id(),
                state.challenge(),
                state.title(),
                state.status(),
                state.receivedOn(),
                answer == null ? null : answer.on(),
                answer == null ? null : answer.reason());
    }
}
