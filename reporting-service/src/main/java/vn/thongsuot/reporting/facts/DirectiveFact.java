package vn.thongsuot.reporting.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as far as lineage and reports read it.
 *
 * @param kind for instance {@code OFFICIAL_LETTER}
 * @param symbol absent where the document has none, or none is known
 * @param date year, month or day, as {@code 2025}, {@code 2025-04} or {@code 2025-04-22}; absent when unknown
 * @param issuer absent where the document does not say, as for one known by its short name only
 * @param issuerLevel absent when unknown; for instance {@code PROVINCE}
 * @param subject absent for a document known by its short name only
 * @param origin present for the copy of a document of another tenant
 */
public record DirectiveFact(
        String system,
        String kind,
        @Nullable Symbol symbol,
        @Nullable String date,
        @Nullable Issuer issuer,
        @Nullable String issuerLevel,
        @Nullable String subject,
        @Nullable String shortName,
        @Nullable String status,
        List<Citation> citations,
        @Nullable String campaign,
        @Nullable Origin origin) {

    public DirectiveFact {
        citations = List.copyOf(citations);
    }

    /** Number and symbol as printed, and in their normal form. */
    public record Symbol(String raw, @Nullable String normalised) {}

    /** Whose document it is the copy of, and its id there. */
    public record Origin(String tenant, String directive) {}

    /** Who issued it; the unit is absent for bodies that are no units here. */
    public record Issuer(@Nullable String unit, String name) {}

    /**
     * One document naming another.
     *
     * @param directive the one that is named
     * @param relation for instance {@code CARRIES_OUT}
     * @param basis {@code STATED} in the text or {@code INFERRED} by a person
     */
    public record Citation(
            String directive,
            String relation,
            String basis,
            @Nullable String place) {

        private static final Set<String> DERIVING = Set.of("BASED_ON", "CARRIES_OUT", "IMPLEMENTS", "GUIDES");

        /**
         * Whether work under the citing document is work under the cited one. Spreading a text, replacing it or merely
         * mentioning it is not.
         */
        public boolean passesWorkDown() {
            return DERIVING.contains(relation);
        }
    }

    /** Name of the issuer; empty when nobody is known to have issued it. */
    public Optional<String> issuerName() {
        return Optional.ofNullable(issuer).map(Issuer::name).filter(name -> !name.isBlank());
    }

    /** As printed, with number and symbol; empty when the document has neither. */
    public Optional<String> printedSymbol() {
        return Optional.ofNullable(symbol).map(Symbol::raw);
    }
}
