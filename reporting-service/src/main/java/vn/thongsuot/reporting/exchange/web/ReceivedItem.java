package vn.thongsuot.reporting.exchange.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.exchange.ArrivedFigures;
import vn.thongsuot.reporting.exchange.CarriedFigure;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Reporter;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Source;
import vn.thongsuot.reporting.facts.Days;

/** Figures of one report of another tenant, as clients see them; fields as in the envelope. */
@JsonInclude(Include.NON_NULL)
record ReceivedItem(
        String id,
        long version,
        String from,
        String directive,
        Reporter unit,
        Source report,
        Days period,
        @Nullable String answer,
        boolean complete,
        @Nullable Long waiting,
        long notDatable,
        Instant asOf,
        Instant sentAt,
        List<CarriedFigure> figures) {

    /** With the figures of one indicator alone, or of all where it is absent. */
    static ReceivedItem of(ArrivedFigures arrived, @Nullable String indicator) {
        var content = arrived.content();
        var standing = content.standing();
        return new ReceivedItem(
                arrived.id(),
                arrived.version(),
                content.from(),
                content.directive(),
                content.unit(),
                content.report(),
                content.period(),
                content.answer(),
                standing.complete(),
                standing.waiting(),
                standing.notDatable(),
                standing.asOf(),
                arrived.at(),
                content.figures().stream()
                        .filter(figure ->
                                indicator == null || figure.indicator().equals(indicator))
                        .toList());
    }
}
