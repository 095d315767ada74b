package vn.thongsuot.plan.reference;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the generated parts of a plan's text are made from, by id. An approved plan keeps the sources it was approved
 * with, so that a later change of a directive does not change what was signed.
 *
 * @param campaign absent when the plan answers no campaign
 */
public record Sources(
        Map<String, UnitFacts> units,
        Map<String, DirectiveCopy> directives,
        @Nullable CampaignCopy campaign) {

    public Sources {
        units = units == null ? Map.of() : Map.copyOf(units);
        directives = directives == null ? Map.of() : Map.copyOf(directives);
    }

    public Optional<UnitFacts> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    public Optional<DirectiveCopy> directive(String id) {
        return Optional.ofNullable(directives.get(id));
    }
}
