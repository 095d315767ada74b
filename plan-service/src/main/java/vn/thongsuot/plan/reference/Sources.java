package vn.thongsuot.plan.reference;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the generated parts of a plan's text are made from, by id. An approved plan keeps the sources it was approved
 * with, so that a later change of a directive does not change what was signed.
 *
 * @param campaign the plan's own; absent when it answers none
 * @param campaigns all that it answers
 */
public record Sources(
        Map<String, UnitFacts> units,
        Map<String, DirectiveCopy> directives,
        @Nullable CampaignCopy campaign,
        Map<String, CampaignCopy> campaigns) {

    public Sources {
        units = units == null ? Map.of() : Map.copyOf(units);
        directives = directives == null ? Map.of() : Map.copyOf(directives);
        campaigns = campaigns == null ? Map.of() : Map.copyOf(campaigns);
    }

    /** Of a plan that answers one campaign at most. */
    public Sources(
            Map<String, UnitFacts> units, Map<String, DirectiveCopy> directives, @Nullable CampaignCopy campaign) {
        this(units, directives, campaign, Map.of());
    }

    /**
     * The campaign that a theme or slogan is taken from; null when nothing is known of it.
     *
     * @param id null for the plan's own
     */
    public @Nullable CampaignCopy campaignOf(@Nullable String id) {
        return id == null ? campaign : campaigns.get(id);
    }

    public Optional<UnitFacts> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    public Optional<DirectiveCopy> directive(String id) {
        return Optional.ofNullable(directives.get(id));
    }
}
