package vn.thongsuot.reporting.figure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Change;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figure.Reason;
import vn.thongsuot.reporting.figure.Qualifier;

/**
 * The same total of earlier days, and by how much it has changed since.
 *
 * @param cell names the earlier total; absent where nothing of the kind was reported then
 * @param reason why there is no value; absent with one
 * @param change absent where one of both is missing, or how they are meant leaves it open
 */
@JsonInclude(Include.NON_NULL)
record ComparedItem(
        @Nullable String cell,
        @Nullable String value,
        @Nullable Qualifier qualifier,
        @Nullable String reason,
        @Nullable ChangeItem change) {

    /** The percentage is absent where the earlier value is 0 or not exact. */
    @JsonInclude(Include.NON_NULL)
    record ChangeItem(
            String value, Qualifier qualifier, @Nullable String percent) {

        static ChangeItem of(Change change) {
            var percent = change.percent();
            return new ChangeItem(
                    SourceItem.plain(change.absolute()),
                    change.qualifier(),
                    percent == null ? null : SourceItem.plain(percent));
        }
    }

    static ComparedItem of(Figure now, @Nullable Figure was) {
        if (was == null) {
            return new ComparedItem(null, null, null, Reason.NOT_REPORTED.name(), null);
        }
        var value = was.value();
        var reason = was.reason();
        return new ComparedItem(
                was.token().encoded(),
                value == null ? null : SourceItem.plain(value),
                was.qualifier(),
                reason == null ? null : reason.name(),
                Change.between(now, was).map(ChangeItem::of).orElse(null));
    }
}
