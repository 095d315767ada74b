package vn.thongsuot.reporting.report.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.report.Consolidated.Quote;

/** What a report takes from reports of others. */
final class ConsolidatedRequest {

    private ConsolidatedRequest() {}

    record QuoteRequest(
            @NotBlank @Size(max = 100) String report,
            @NotBlank @Size(max = 100) String section,
            @NotBlank @Size(max = 100) String into) {}

    static @Nullable List<Quote> quotes(@Nullable List<QuoteRequest> asked) {
        return asked == null
                ? null
                : asked.stream()
                        .map(one -> new Quote(one.report(), one.section(), one.into()))
                        .toList();
    }
}
