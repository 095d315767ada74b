package vn.thongsuot.organisation;

import java.time.LocalDate;
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
        int order) {}
