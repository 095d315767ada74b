package vn.thongsuot.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service keeps of a unit.
 *
 * @param shortName how people say it; absent when it has none
 * @param abbreviation as printed in the symbols of its documents, its case kept
 * @param kind in the vocabulary of the wire, for instance {@code DEPARTMENT}
 * @param level for instance {@code PROVINCE}
 * @param system the tree it stands in: {@code STATE}, {@code PARTY}, {@code FRONT} or {@code OTHER}
 * @param parent id of the unit above; absent for a root
 * @param validFrom first day of its existence; absent when not known
 * @param validTo last day; absent while it exists
 * @param hasAccounts false for bodies that are addressed but never sign in, such as villages
 * @param order place among its siblings in the official order
 * @param identifiers what registers call it
 * @param earlier what it was called, and where it stood, before acts of reorganisation changed it; the earliest first
 */
public record UnitCopy(
        String name,
        @Nullable String shortName,
        @Nullable String abbreviation,
        String kind,
        String level,
        String system,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean hasAccounts,
        int order,
        List<Identifier> identifiers,
        List<Former> earlier) {

    /**
     * What a unit was until a day. It holds from the day after the one before it in the list.
     *
     * @param validTo last day
     */
    public record Former(
            LocalDate validTo,
            String name,
            @Nullable String shortName,
            @Nullable String abbreviation,
            String kind,
            String level,
            @Nullable String parent) {}

    /**
     * What a register calls the unit.
     *
     * @param scheme the register, for instance {@code e-id}
     * @param validFrom first day; absent when not known
     * @param validTo last day; absent while it holds
     * @param verified whether somebody has compared it with the register
     */
    public record Identifier(
            String scheme,
            String value,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified) {

        boolean holdsOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** Copies that were made before identifiers or earlier names were kept have none until the unit is told of again. */
    @SuppressWarnings("RedundantNullCheck")
    public UnitCopy {
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** A unit that no act of reorganisation has changed. */
    public UnitCopy(
            String name,
            @Nullable String shortName,
            @Nullable String abbreviation,
            String kind,
            String level,
            String system,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean hasAccounts,
            int order,
            List<Identifier> identifiers) {
        this(
                name,
                shortName,
                abbreviation,
                kind,
                level,
                system,
                parent,
                validFrom,
                validTo,
                hasAccounts,
                order,
                identifiers,
                List.of());
    }

    /** A unit that no register is known to name. */
    public UnitCopy(
            String name,
            @Nullable String shortName,
            @Nullable String abbreviation,
            String kind,
            String level,
            String system,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean hasAccounts,
            int order) {
        this(
                name,
                shortName,
                abbreviation,
                kind,
                level,
                system,
                parent,
                validFrom,
                validTo,
                hasAccounts,
                order,
                List.of(),
                List.of());
    }

    /** Whether it exists on the day, as far as its days are known; first and last day count. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The unit by the name, the kind and the place that it had on the day; whether it existed then is not looked at. */
    public UnitCopy asOf(LocalDate day) {
        return earlier.stream()
                .filter(former -> !day.isAfter(former.validTo()))
                .findFirst()
                .map(this::as)
                .orElse(this);
    }

    /** The same unit below another. */
    UnitCopy below(@Nullable String superior) {
        return as(new Former(LocalDate.MAX, name, shortName, abbreviation, kind, level, superior));
    }

    private UnitCopy as(Former former) {
        return new UnitCopy(
                former.name(),
                former.shortName(),
                former.abbreviation(),
                former.kind(),
                former.level(),
                system,
                former.parent(),
                validFrom,
                validTo,
                hasAccounts,
                order,
                identifiers,
                earlier);
    }

    /** What the register calls it on the day, of names that were compared with it; empty when none is known. */
    public Optional<String> verifiedIdentifier(String scheme, LocalDate day) {
        return identifiers.stream()
                .filter(known -> known.scheme().equals(scheme) && known.verified() && known.holdsOn(day))
                .map(Identifier::value)
                .findFirst();
    }
}
