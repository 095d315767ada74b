package vn.thongsuot.plan.reference;

import org.jspecify.annotations.Nullable;

/**
 * What a plan prints and checks of a unit.
 *
 * @param shortName the name in running text, for instance "UBND xã Thuận An"; absent when the full name serves
 * @param kind for instance {@code PEOPLES_COMMITTEE}
 * @param system {@code STATE}, {@code PARTY}, {@code FRONT} or {@code OTHER}
 * @param parentName printed above the issuer of a dependent unit; absent at the top of a tree
 */
public record UnitFacts(
        String name,
        @Nullable String shortName,
        String kind,
        String system,
        @Nullable String parentName) {

    /** The name for running text. */
    public String spokenName() {
        return shortName == null ? name : shortName;
    }
}
