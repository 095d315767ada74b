package vn.thongsuot.plan.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which directives another one replaces, and what later ones did to it.
 *
 * @param status {@code ISSUED} once it holds
 * @param citations those that say that it replaces; the others are not kept
 * @param replaces ids of the directives that it replaces, always made from the citations, so that they can be asked for
 * @param acts what later documents did to this one, in the order of entering
 */
public record ReplacingCopy(
        @Nullable String status, List<CitationCopy> citations, List<String> replaces, List<ActCopy> acts) {

    private static final String REPLACES = "REPLACES";
    private static final String ISSUED = "ISSUED";

    /** That a directive names another one. */
    public record CitationCopy(String directive, String relation) {}

    /**
     * What a later document did.
     *
     * @param kind {@code REPLACED}, {@code REVOKED}, {@code SUSPENDED}, {@code RESUMED}; others end nothing
     * @param on the day from which it holds
     * @param by id of the later document
     */
    public record ActCopy(String kind, LocalDate on, String by) {}

    public ReplacingCopy {
        citations = Stream.ofNullable(citations)
                .flatMap(List::stream)
                .filter(citation -> REPLACES.equals(citation.relation()))
                .toList();
        replaces = citations.stream().map(CitationCopy::directive).distinct().toList();
        acts = acts == null ? List.of() : List.copyOf(acts);
    }

    boolean isIssued() {
        return status == null || ISSUED.equals(status);
    }

    /** What its acts made of it by the end of the day; empty while it holds, with changes too. */
    Optional<Lapsed> lapsedOn(LocalDate day) {
        Optional<Lapsed> suspended = Optional.empty();
        for (var act : actsUntil(day)) {
            switch (act.kind()) {
                case "REPLACED" -> {
                    return by(act, Lapsed.How.REPLACED);
                }
                case "REVOKED" -> {
                    return by(act, Lapsed.How.REVOKED);
                }
                case "SUSPENDED" -> suspended = by(act, Lapsed.How.SUSPENDED);
                case "RESUMED" -> suspended = Optional.empty();
                default -> {
                    // an amended document holds
                }
            }
        }
        return suspended;
    }

    private List<ActCopy> actsUntil(LocalDate day) {
        return acts.stream()
                .filter(act -> !act.on().isAfter(day))
                .sorted(Comparator.comparing(ActCopy::on)) // stable: of one day, as they were entered
                .toList();
    }

    private static Optional<Lapsed> by(ActCopy act, Lapsed.How how) {
        return Optional.of(new Lapsed(how, List.of(act.by())));
    }
}
