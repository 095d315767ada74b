package vn.thongsuot.directive.datarequest.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.directive.datarequest.ReadingRequests;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Requests as they are answered: as on the wire, with whom the sender named, and to some the note. */
@Component
class DataRequestAnswers {

    /**
     * A request for the tenant's own people.
     *
     * @param units ids of the units named as recipients
     * @param recipientClasses as the sender wrote them
     * @param note absent when there is none, or it is not for the caller
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

    /** For every post holder: without the note. */
    DataRequestAnswer listed(Versioned<DataRequest> versioned) {
        return of(versioned, null);
    }

    DataRequestAnswer of(ReadingRequests.Shown shown) {
        return shown.noteToo() ? of(shown.request()) : listed(shown.request());
    }

    DataRequestAnswer of(Versioned<DataRequest> versioned) {
        return of(versioned, versioned.state().note());
    }

    private DataRequestAnswer of(Versioned<DataRequest> versioned, @Nullable String note) {
        var request = versioned.state();
        return new DataRequestAnswer(
                kind.wire().apply(versioned),
                request.recipients().units(),
                request.recipients().classes(),
                note);
    }
}
