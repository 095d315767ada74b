package vn.thongsuot.reporting.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param citations what it names, and what it was joined into: work under the one is work under the other
 * @param origin present for the copy of a document of another tenant
 * @param joinedInto the document that it turned out to be; absent for one of its own
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
        @Nullable Origin origin,
        @Nullable String joinedInto) {

    public DirectiveFact {
        citations = joinedInto == null ? List.copyOf(citations) : Citation.withJoining(citations, joinedInto);
    }

    /** A document of its own. */
    public DirectiveFact(
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
        this(
                system,
                kind,
                symbol,
                date,
                issuer,
                issuerLevel,
                subject,
                shortName,
                status,
                citations,
                campaign,
                origin,
                null);
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

        /** Said by people here: the two are one document, registered twice. */
        static final String JOINED_INTO = "JOINED_INTO";

        private static final Set<String> DERIVING =
                Set.of("BASED_ON", "CARRIES_OUT", "IMPLEMENTS", "GUIDES", JOINED_INTO);

        /** The same again changes nothing, so that what was stored so is read so. */
        private static List<Citation> withJoining(List<Citation> citations, String into) {
            var joining = new Citation(into, JOINED_INTO, "STATED", null);
            return citations.contains(joining)
                    ? List.copyOf(citations)
                    : Stream.concat(citations.stream(), Stream.of(joining)).toList();
        }

        /**
         * Whether work under the citing document is work under the cited one. Spreading a text, replacing it or merely
         * mentioning it is not.
         */
        public boolean passesWorkDown() {
            return DERIVING.contains(relation);
        }
    }

    /** Whether it is known to be of a later day, month or year, and not only possibly. */
    boolean isDatedAfter(LocalDate day) {
        return date != null && date.compareTo(day.toString().substring(0, Math.min(date.length(), 10))) > 0;
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
