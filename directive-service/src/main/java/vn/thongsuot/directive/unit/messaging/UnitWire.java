package vn.thongsuot.directive.unit.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.unit.Former;
import vn.thongsuot.directive.unit.Identifier;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;
import vn.thongsuot.platform.aggregate.Versioned;

/** A unit as others see it. */
record UnitWire(
        String id,
        long version,
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
        List<Former> earlier) {

    static UnitWire of(Versioned<Unit> versioned) {
        var unit = versioned.state();
        return new UnitWire(
                versioned.id(),
                versioned.version(),
                unit.name(),
                unit.shortName(),
                unit.abbreviation(),
                unit.kind(),
                unit.level(),
                unit.system(),
                unit.parent(),
                unit.functionalSuperior(),
                unit.validFrom(),
                unit.validTo(),
                unit.hasAccounts(),
                unit.order(),
                unit.identifiers(),
                unit.predecessors(),
                unit.successors(),
                unit.earlier());
    }
}
