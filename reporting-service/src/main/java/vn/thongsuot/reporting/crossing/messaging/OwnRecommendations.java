package vn.thongsuot.reporting.crossing.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.NewestEvents;
import vn.thongsuot.platform.events.RefusedEventException;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.crossing.SendingAnswers;
import vn.thongsuot.reporting.crossing.SendingRequests;
import vn.thongsuot.reporting.crossing.Unsent;

/** Hears of recommendations that were made, withdrawn or answered, and has other tenants told what concerns them. */
final class OwnRecommendations implements EventHandler<OwnRecommendations.Told> {

    private static final Logger LOG = LoggerFactory.getLogger(OwnRecommendations.class);
    private static final String UNSENT = "thongsuot.exchange.recommendations.unsent";

    /** What is read of a recommendation; the rest is in the store. */
    record Told(
            @Nullable String addresseeUnit,
            @Nullable Origin origin,
            @Nullable List<Answered> answers) {}

    record Origin(String tenant) {}

    record Answered(String state) {}

    private final Topic topic;
    private final SendingRequests requests;
    private final SendingAnswers answers;
    private final MeterRegistry meters;

    OwnRecommendations(Topic topic, SendingRequests requests, SendingAnswers answers, MeterRegistry meters) {
        this.topic = topic;
        this.requests = requests;
        this.answers = answers;
        this.meters = meters;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<Told> dataType() {
        return Told.class;
    }

    @Override
    public void handle(List<Event<Told>> events) {
        NewestEvents.byTenant(events).forEach(this::tell);
    }

    private void tell(TenantId tenant, Collection<Event<Told>> newest) {
        var heard = newest.stream()
                .filter(event -> event.data().origin() == null)
                .map(OwnRecommendations::heard)
                .filter(Objects::nonNull)
                .toList();
        if (!heard.isEmpty()) {
            var unsent = requests.follow(tenant, heard);
            refuseUnknown(unsent);
            unsent.forEach((id, reason) -> count(tenant, id, reason));
        }
        newest.stream()
                .filter(event -> event.data().origin() != null && event.data().answers() != null)
                .forEach(event -> answers.follow(tenant, event.subject(), event.id())
                        .ifPresent(reason -> count(tenant, event.subject(), reason)));
    }

    /** Before anything is counted: all of them come again one by one, and what is unknown even then is a dead letter. */
    private static void refuseUnknown(Map<String, Unsent> unsent) {
        if (unsent.containsValue(Unsent.ADDRESSEE_UNKNOWN)) {
            throw new RefusedEventException(Unsent.ADDRESSEE_UNKNOWN.name());
        }
    }

    private static SendingRequests.@Nullable Heard heard(Event<Told> event) {
        var addressee = event.data().addresseeUnit();
        return addressee == null ? null : new SendingRequests.Heard(event.subject(), addressee, event.id());
    }

    private void count(TenantId tenant, String id, Unsent reason) {
        LOG.warn("recommendation {} of {} is not told to another tenant: {}", id, tenant, reason);
        meters.counter(UNSENT, "reason", reason.name()).increment();
    }
}
