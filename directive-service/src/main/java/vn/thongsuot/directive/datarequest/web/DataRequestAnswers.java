package vn.thongsuot.directive.datarequest.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Requests as they are answered: as on the wire, with the sender's note and whom the sender named. */
@Component
class DataRequestAnswers {

    /**
     * A request for the tenant's own people.
     *
     * @param units ids of the units named as recipients
     * @param recipientClasses as the sender wrote them
     */
    record DataRequestAnswer(
            @JsonUnwrapped Object request,
            List<String> units,
            List<UnitClass> recipientClasses,
            @Nullable String note) {}

    private final AggregateKind<DataRequest> kind;

    DataRequestAnswers(AggregateKind<DataRequest> kind) {
        this.kind = kind;
    }

    DataRequestAnswer of(Versioned<DataRequest> versioned) {
        var request = versioned.state();
        return new DataRequestAnswer(
                kind.wire().apply(versioned),
                request.recipients().units(),
                request.recipients().classes(),
                request.note());
    }
}
