package vn.thongsuot.reporting.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.report.Returned;
import vn.thongsuot.reporting.report.Returned.Of;
import vn.thongsuot.reporting.report.SinceReturn;

/**
 * A return.
 *
 * @param section the one at fault; absent when it is the whole, or not one section alone
 * @param changedSections ids of headings under which people have written something else since
 * @param parts that came back, while the rest stays approved; empty when all of it may be changed
 * @param approvedSections ids of headings that stay as they are; empty when all of it may be changed
 */
@JsonInclude(Include.NON_NULL)
record LastReturn(
        @Nullable String section,
        String remarks,
        Instant at,
        List<String> changedSections,
        List<Part> parts,
        List<String> approvedSections) {

    /** One part, by what it is; and whether it is another by now. */
    @JsonInclude(Include.NON_NULL)
    record Part(
            @Nullable String section,
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable String remarks,
            boolean changed) {

        private static Part of(SinceReturn.Part since) {
            var part = since.part();
            return new Part(
                    part.of() == Of.SECTION ? part.id() : null,
                    part.of() == Of.INDICATOR ? part.id() : null,
                    part.of() == Of.UNIT ? part.id() : null,
                    part.remarks(),
                    since.changed());
        }
    }

    static LastReturn of(Returned returned, SinceReturn since) {
        return new LastReturn(
                returned.section(),
                returned.remarks(),
                returned.at(),
                since.changedSections(),
                since.parts().stream().map(Part::of).toList(),
                since.approvedSections());
    }
}
