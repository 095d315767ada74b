package vn.thongsuot.plan.reference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which directives another one replaces.
 *
 * @param status {@code ISSUED} once it holds
 * @param citations those that say that it replaces; the others are not kept
 * @param replaces ids of the directives that it replaces, always made from the citations, so that they can be asked for
 */
public record ReplacingCopy(@Nullable String status, List<CitationCopy> citations, List<String> replaces) {

    private static final String REPLACES = "REPLACES";
    private static final String ISSUED = "ISSUED";

    /** That a directive names another one. */
    public record CitationCopy(String directive, String relation) {}

    public ReplacingCopy {
        citations = Stream.ofNullable(citations)
                .flatMap(List::stream)
                .filter(citation -> REPLACES.equals(citation.relation()))
                .toList();
        replaces = citations.stream().map(CitationCopy::directive).distinct().toList();
    }

    boolean isIssued() {
        return status == null || ISSUED.equals(status);
    }
}
