package vn.thongsuot.reporting.recommendation.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.reporting.recommendation.MakingRecommendations;

/** Hears of approved reports, as anybody else could, and has their recommendations followed up from then on. */
final class ApprovedReports implements EventHandler<ApprovedReports.Told> {

    /** What is read of a report. */
    record Told(
            String unit,
            List<MakingRecommendations.Asked> recommendations,
            @Nullable Snapshot snapshot,
            @Nullable SentBack sentBack) {}

    record Snapshot(Instant approvedAt) {}

    record SentBack(Instant at) {}

    private final Topic topic;
    private final MakingRecommendations making;

    ApprovedReports(Topic topic, MakingRecommendations making) {
        this.topic = topic;
        this.making = making;
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
        events.forEach(this::hear);
    }

    /** Any event of an approved report will do, since the first may have been compacted away. */
    private void hear(Event<Told> event) {
        var report = event.data();
        if (report.snapshot() == null) {
            return;
        }
        making.make(
                event.tenant(),
                event.subject(),
                report.unit(),
                report.recommendations(),
                report.snapshot().approvedAt(),
                event.id());
        if (report.sentBack() != null) {
            making.withdraw(
                    event.tenant(),
                    event.subject(),
                    report.recommendations().size(),
                    report.sentBack().at(),
                    event.id());
        }
    }
}
