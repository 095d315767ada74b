package vn.thongsuot.directive.workfile.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.workfile.FiledAs;
import vn.thongsuot.directive.workfile.FiledDocument;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.platform.aggregate.Versioned;

/** A work file as others see it: what is in it and how long it is kept, without titles, subjects and anybody's words. */
record WorkFileWire(
        String id,
        long version,
        String directive,
        String unit,
        RetentionWire retention,
        WorkFile.State state,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable Integer lastYear,
        int reopened,
        List<DocumentWire> documents) {

    record RetentionWire(String key, @Nullable Integer years) {}

    record DocumentWire(
            int place,
            FiledAs as,
            @Nullable String source,
            @Nullable String number,
            @Nullable PartialDate date,
            @Nullable Integer pages,
            @Nullable String sha256) {

        static DocumentWire of(FiledDocument filed) {
            var file = filed.file();
            return new DocumentWire(
                    filed.place(),
                    filed.as(),
                    filed.source(),
                    filed.number(),
                    filed.date(),
                    filed.pages(),
                    file == null ? filed.sha256() : file.sha256());
        }
    }

    static WorkFileWire of(Versioned<WorkFile> versioned) {
        var file = versioned.state();
        return new WorkFileWire(
                versioned.id(),
                versioned.version(),
                file.directive(),
                file.unit(),
                new RetentionWire(file.retention().key(), file.retention().years()),
                file.state(),
                file.openedAt(),
                file.openedBy(),
                file.closedAt(),
                file.closedBy(),
                file.lastYear(),
                file.reopenings().size(),
                file.documents().stream().map(DocumentWire::of).toList());
    }
}
