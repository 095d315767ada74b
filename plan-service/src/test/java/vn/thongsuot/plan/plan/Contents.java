package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.platform.store.StoredJson;

/** A plan's content with one thing about it changed. */
record Contents(PlanContent content) {

    static Contents of(PlanContent content) {
        return new Contents(content);
    }

    PlanContent within(@Nullable TimeFrame window) {
        return with(content.subject(), window, content.sections(), content.distribution(), content.reportDeadline());
    }

    PlanContent distributedTo(List<DistributionLine> lines) {
        return with(content.subject(), content.window(), content.sections(), lines, content.reportDeadline());
    }

    PlanContent reportedBy(Deadline deadline) {
        return with(content.subject(), content.window(), content.sections(), content.distribution(), deadline);
    }

    PlanContent saying(List<Section> sections) {
        return with(content.subject(), content.window(), sections, content.distribution(), content.reportDeadline());
    }

    PlanContent titled(String subject) {
        return with(subject, content.window(), content.sections(), content.distribution(), content.reportDeadline());
    }

    PlanContent standing(Programme programme) {
        return ThuanAn.standing(content, programme);
    }

    private PlanContent with(
            String subject,
            @Nullable TimeFrame window,
            List<Section> sections,
            List<DistributionLine> distribution,
            @Nullable Deadline reportDeadline) {
        return new PlanContent(
                content.unit(),
                content.symbol(),
                content.date(),
                content.placeName(),
                subject,
                content.campaign(),
                content.bases(),
                content.bodyCitations(),
                content.opening(),
                window,
                content.numbering(),
                sections,
                content.closing(),
                reportDeadline,
                distribution,
                content.signature(),
                content.programme());
    }

    /** The same of another issuer. */
    PlanContent issuedBy(String unit) {
        return altered(stored -> stored.put("unit", unit));
    }

    /** The same without a date. */
    PlanContent undated() {
        return altered(stored -> stored.remove("date"));
    }

    private PlanContent altered(Consumer<Document> change) {
        var json = new StoredJson();
        var stored = json.toDocument(content);
        change.accept(stored);
        return json.fromDocument(stored, PlanContent.class);
    }
}
