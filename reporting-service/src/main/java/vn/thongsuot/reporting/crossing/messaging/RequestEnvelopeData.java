package vn.thongsuot.reporting.crossing.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.crossing.RequestEnvelope;
import vn.thongsuot.reporting.crossing.RequestEnvelope.Source;
import vn.thongsuot.reporting.facts.UnitCodesFact.Code;

/** A recommendation on its way to another tenant; which of ours it is stays here. */
@JsonInclude(Include.NON_NULL)
record RequestEnvelopeData(
        String id,
        long version,
        String from,
        String to,
        String request,
        String series,
        int place,
        String unit,
        String addressee,
        List<Code> addresseeCodes,
        Source report,
        String verb,
        String text,
        Instant madeAt,
        @Nullable Instant withdrawnAt) {

    static RequestEnvelopeData of(Versioned<RequestEnvelope> versioned) {
        var envelope = versioned.state();
        return new RequestEnvelopeData(
                versioned.id(),
                versioned.version(),
                envelope.from(),
                envelope.to(),
                envelope.request(),
                envelope.series(),
                envelope.place(),
                envelope.unit(),
                envelope.addressee(),
                envelope.addresseeCodes(),
                envelope.report(),
                envelope.verb(),
                envelope.text(),
                envelope.madeAt(),
                envelope.withdrawnAt());
    }

    /** As its receiver knows it, to whom the request is all that tells one from another. */
    RequestEnvelope toEnvelope() {
        return new RequestEnvelope(
                from,
                to,
                request,
                request,
                series,
                place,
                unit,
                addressee,
                addresseeCodes,
                report,
                verb,
                text,
                madeAt,
                withdrawnAt);
    }
}
