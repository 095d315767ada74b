package vn.thongsuot.directive.datarequest.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.directive.datarequest.RequestStatus;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.aggregate.Versioned;

/** A request as others see it: without its note, which may name persons. */
record DataRequestWire(
        String id,
        long version,
        String title,
        String unit,
        @Nullable String directive,
        RequestStatus status,
        int edition,
        List<ColumnWire> columns,
        List<String> recipients,
        @Nullable Deadline deadline,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable Instant closedAt) {

    record ColumnWire(
            String key,
            String name,
            ColumnType type,
            @Nullable String unitOfMeasure,
            boolean required,
            @Nullable List<String> choices) {

        static ColumnWire of(Column column) {
            return new ColumnWire(
                    column.key(),
                    column.name(),
                    column.type(),
                    column.unitOfMeasure(),
                    column.required(),
                    column.choices().isEmpty() ? null : column.choices());
        }
    }

    static DataRequestWire of(Versioned<DataRequest> versioned) {
        var request = versioned.state();
        return new DataRequestWire(
                versioned.id(),
                versioned.version(),
                request.title(),
                request.unit(),
                request.directive(),
                request.status(),
                request.form().edition(),
                request.columns().stream().map(ColumnWire::of).toList(),
                request.recipients().all(),
                request.deadline(),
                request.sentAt(),
                request.sentBy(),
                request.closedAt());
    }
}
