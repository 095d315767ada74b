package vn.thongsuot.directive.urging.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.urging.About;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Urgings for the tenant's own people: as on the wire, and with the words. */
@Component
class UrgingAnswers {

    /** An act whole. */
    record UrgingAnswer(@JsonUnwrapped Object urging, String text) {}

    /**
     * An act in a list, without the units, of which there may be thousands.
     *
     * @param units how many were urged
     */
    record UrgingLine(
            String id,
            String unit,
            String by,
            Instant at,
            About about,
            @Nullable String directive,
            int units,
            String text,
            LocalDate until) {}

    /**
     * An urged unit.
     *
     * @param text the words of who urged
     * @param replyText the words of the answer; absent until there is one
     */
    record UrgedAnswer(
            @JsonUnwrapped Object urged,
            String text,
            @Nullable String replyText) {}

    private final AggregateKind<Urging> urgings;
    private final AggregateKind<Urged> urged;

    UrgingAnswers(AggregateKind<Urging> urgings, AggregateKind<Urged> urged) {
        this.urgings = urgings;
        this.urged = urged;
    }

    UrgingAnswer of(Versioned<Urging> versioned) {
        return new UrgingAnswer(
                urgings.wire().apply(versioned), versioned.state().text());
    }

    UrgingLine listed(Versioned<Urging> versioned) {
        var urging = versioned.state();
        return new UrgingLine(
                versioned.id(),
                urging.unit(),
                urging.by(),
                urging.at(),
                urging.about(),
                urging.directive(),
                urging.byUnit().size(),
                urging.text(),
                urging.until());
    }

    UrgedAnswer urged(Versioned<Urged> versioned) {
        var state = versioned.state();
        var reply = state.reply();
        return new UrgedAnswer(urged.wire().apply(versioned), state.text(), reply == null ? null : reply.text());
    }
}
