package vn.thongsuot.directive.workfile.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.workfile.FiledDocument;
import vn.thongsuot.directive.workfile.Retention;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * A work file for the tenant's own people.
 *
 * @param lastYear of keeping; absent while it is open, and for ever
 * @param documentCount also where they are not listed
 * @param documents absent in lists, where there may be very many
 */
record WorkFileAnswer(
        String id,
        long version,
        String directive,
        String unit,
        String title,
        Retention retention,
        WorkFile.State state,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable Integer lastYear,
        List<WorkFile.Reopening> reopenings,
        int documentCount,
        @Nullable List<FiledDocument> documents) {

    static WorkFileAnswer of(Versioned<WorkFile> versioned) {
        return of(versioned, versioned.state().documents());
    }

    static WorkFileAnswer listed(Versioned<WorkFile> versioned) {
        return of(versioned, null);
    }

    private static WorkFileAnswer of(Versioned<WorkFile> versioned, @Nullable List<FiledDocument> shown) {
        var file = versioned.state();
        return new WorkFileAnswer(
                versioned.id(),
                versioned.version(),
                file.directive(),
                file.unit(),
                file.title(),
                file.retention(),
                file.state(),
                file.openedAt(),
                file.openedBy(),
                file.closedAt(),
                file.closedBy(),
                file.lastYear(),
                file.reopenings(),
                file.documents().size(),
                shown);
    }
}
