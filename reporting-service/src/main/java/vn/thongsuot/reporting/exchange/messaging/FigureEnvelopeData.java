package vn.thongsuot.reporting.exchange.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.exchange.CarriedFigure;
import vn.thongsuot.reporting.exchange.FigureEnvelope;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Reporter;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Source;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Standing;
import vn.thongsuot.reporting.facts.Days;

/** An envelope on its way. */
@JsonInclude(Include.NON_NULL)
record FigureEnvelopeData(
        String id,
        long version,
        String from,
        String to,
        String directive,
        String series,
        Reporter unit,
        Source report,
        Days period,
        @Nullable String answer,
        boolean complete,
        @Nullable Long waiting,
        long notDatable,
        Instant asOf,
        List<CarriedFigure> figures) {

    static FigureEnvelopeData of(Versioned<FigureEnvelope> versioned) {
        var envelope = versioned.state();
        var standing = envelope.standing();
        return new FigureEnvelopeData(
                versioned.id(),
                versioned.version(),
                envelope.from(),
                envelope.to(),
                envelope.directive(),
                envelope.series(),
                envelope.unit(),
                envelope.report(),
                envelope.period(),
                envelope.answer(),
                standing.complete(),
                standing.waiting(),
                standing.notDatable(),
                standing.asOf(),
                envelope.figures());
    }

    FigureEnvelope toEnvelope() {
        return new FigureEnvelope(
                from,
                to,
                directive,
                series,
                unit,
                report,
                period,
                answer,
                new Standing(complete, waiting, notDatable, asOf),
                figures);
    }
}
