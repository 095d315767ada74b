package vn.thongsuot.directive.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body of the organisation: an agency, a Party committee, a division, a village, a partner outside.
 *
 * @param shortName how people say it; absent when it has none
 * @param abbreviation as printed in the symbols of its documents, its case kept; absent when not known
 * @param parent id of the unit above; absent for the top of a tree
 * @param functionalSuperior id of the unit that directs its profession across the tree; absent when there is none
 * @param validFrom first day of its existence; absent when not known
 * @param validTo last day; absent while it exists
 * @param hasAccounts false for bodies that are addressed but never sign in
 * @param order place among its siblings in the official order
 * @param predecessors ids of the units it came from, by merger, split or change of name
 * @param successors ids of the units that came after it
 * @param contact how to reach its office; absent when not known. Not told on the topic
 * @param earlier what it was before acts of reorganisation changed it, the earliest first
 */
public record Unit(
        String name,
        @Nullable String shortName,
        @Nullable String abbreviation,
        UnitKind kind,
        Level level,
        UnitSystem system,
        @Nullable String parent,
        @Nullable String functionalSuperior,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean hasAccounts,
        int order,
        List<Identifier> identifiers,
        List<String> predecessors,
        List<String> successors,
        @Nullable Contact contact,
        List<Former> earlier) {

    public static final String ESTABLISHED = "vn.thongsuot.unit.established.v1";
    public static final String CHANGED = "vn.thongsuot.unit.changed.v1";

    @SuppressWarnings("RedundantNullCheck") // what was stored before acts were kept has none
    public Unit {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** A unit that no act of reorganisation has changed. */
    public Unit(
            String name,
            @Nullable String shortName,
            @Nullable String abbreviation,
            UnitKind kind,
            Level level,
            UnitSystem system,
            @Nullable String parent,
            @Nullable String functionalSuperior,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean hasAccounts,
            int order,
            List<Identifier> identifiers,
            List<String> predecessors,
            List<String> successors,
            @Nullable Contact contact) {
        this(
                name,
                shortName,
                abbreviation,
                kind,
                level,
                system,
                parent,
                functionalSuperior,
                validFrom,
                validTo,
                hasAccounts,
                order,
                identifiers,
                predecessors,
                successors,
                contact,
                List.of());
    }

    /** What it is called, what it is and where it stands now. */
    public Standing standing() {
        return new Standing(name, shortName, abbreviation, kind, level, parent);
    }

    /** What it was called, what it was and where it stood on the day; whether it existed then is not looked at. */
    public Standing standingOn(LocalDate day) {
        return earlier.stream()
                .filter(former -> !day.isAfter(former.validTo()))
                .findFirst()
                .map(Former::standing)
                .orElseGet(this::standing);
    }

    /** Whether an act has changed it. */
    public boolean wasChangedBy(String reorganisation) {
        return earlier.stream().anyMatch(former -> former.reorganisation().equals(reorganisation));
    }

    /** Whether what an act made of it holds only from a later day on. */
    public boolean changedAfter(LocalDate day) {
        return !earlier.isEmpty() && !earlier.getLast().validTo().isBefore(day);
    }

    /** The unit while it is changed. */
    public Reshaped reshaped() {
        return new Reshaped(this);
    }

    /** Which tenant of the platform it belongs to, where that is not the one that keeps it; empty for all others. */
    public Optional<String> tenant() {
        return identifiers.stream()
                .filter(identifier -> identifier.scheme().equals(Identifier.TENANT))
                .map(Identifier::value)
                .findFirst();
    }

    /**
     * Whether a register calls it so.
     *
     * @param scheme the register; absent for any
     * @param day the day on which it must hold; absent for any
     */
    public boolean isCalled(@Nullable String scheme, String value, @Nullable LocalDate day) {
        return identifiers.stream()
                .filter(known -> scheme == null || known.scheme().equals(scheme))
                .anyMatch(known -> known.value().equals(value) && (day == null || known.holdsOn(day)));
    }

    /** Whether it exists on the day, as far as its days are known; first and last day count. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
