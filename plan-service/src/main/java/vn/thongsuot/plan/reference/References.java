package vn.thongsuot.plan.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.plan.reference.Mention.Kind;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** Looks up what plans refer to in this service's own copies. */
public final class References {

    private final Organisation organisation;
    private final Replica<DirectiveCopy> directives;
    private final Replica<CampaignCopy> campaigns;
    private final Replica<PositionCopy> positions;
    private final Replica<IndicatorCopy> indicators;

    public References(
            Organisation organisation,
            Replica<DirectiveCopy> directives,
            Replica<CampaignCopy> campaigns,
            Replica<PositionCopy> positions,
            Replica<IndicatorCopy> indicators) {
        this.organisation = organisation;
        this.directives = directives;
        this.campaigns = campaigns;
        this.positions = positions;
        this.indicators = indicators;
    }

    /** Everything mentioned, after waiting a moment for what may be on its way; refused when something stays unknown. */
    public Outcome<Sources> await(TenantId tenant, List<Mention> mentions) {
        var units = organisation.awaitUnits(tenant, ids(mentions, Kind.UNIT));
        var cited = directives.awaitAll(tenant, ids(mentions, Kind.DIRECTIVE));
        var answered = campaigns.awaitAll(tenant, ids(mentions, Kind.CAMPAIGN));
        var known = Map.of(
                Kind.UNIT,
                units.keySet(),
                Kind.DIRECTIVE,
                cited.keySet(),
                Kind.CAMPAIGN,
                answered.keySet(),
                Kind.POSITION,
                positions.awaitAll(tenant, ids(mentions, Kind.POSITION)).keySet(),
                Kind.INDICATOR,
                indicators.awaitAll(tenant, ids(mentions, Kind.INDICATOR)).keySet());
        var unknown = mentions.stream().filter(mention -> !isIn(known, mention)).toList();
        return unknown.isEmpty()
                ? Outcome.done(sources(tenant, units, cited, answered, own(mentions)))
                : Outcome.refused(notYetKnown(unknown));
    }

    /** What is known now of the things mentioned; those not known are left out. */
    public Sources now(TenantId tenant, List<Mention> mentions) {
        var tree = organisation.units(tenant);
        var units = new HashMap<String, UnitCopy>();
        ids(mentions, Kind.UNIT).forEach(id -> tree.unit(id).ifPresent(unit -> units.put(id, unit)));
        return sources(
                tenant,
                units,
                directives.findAll(tenant, ids(mentions, Kind.DIRECTIVE)),
                campaigns.findAll(tenant, ids(mentions, Kind.CAMPAIGN)),
                own(mentions));
    }

    private Sources sources(
            TenantId tenant,
            Map<String, UnitCopy> units,
            Map<String, Versioned<DirectiveCopy>> cited,
            Map<String, Versioned<CampaignCopy>> answered,
            Optional<String> own) {
        var campaignsById = mapped(answered, Versioned::state);
        return new Sources(
                mapped(units, unit -> facts(tenant, unit)),
                mapped(cited, Versioned::state),
                own.map(campaignsById::get).orElse(null),
                campaignsById);
    }

    private UnitFacts facts(TenantId tenant, UnitCopy unit) {
        var parent = unit.parent() == null ? null : parentName(tenant, unit.parent());
        return new UnitFacts(unit.name(), unit.shortName(), unit.kind(), unit.system(), parent);
    }

    private @Nullable String parentName(TenantId tenant, String parent) {
        return organisation.units(tenant).unit(parent).map(UnitCopy::name).orElse(null);
    }

    private static Optional<String> own(List<Mention> mentions) {
        return mentions.stream().filter(Mention::isOwnCampaign).map(Mention::id).findFirst();
    }

    private static <A, B> Map<String, B> mapped(Map<String, A> from, Function<A, B> mapping) {
        return from.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> mapping.apply(entry.getValue())));
    }

    private static Set<String> ids(List<Mention> mentions, Kind kind) {
        var ids = new HashSet<String>();
        mentions.stream().filter(mention -> mention.kind() == kind).forEach(mention -> ids.add(mention.id()));
        return ids;
    }

    private static boolean isIn(Map<Kind, Set<String>> known, Mention mention) {
        return known.getOrDefault(mention.kind(), Set.of()).contains(mention.id());
    }

    private static Refusal notYetKnown(List<Mention> unknown) {
        return new Refusal(
                Refusal.Reason.NOT_YET_KNOWN,
                "reference-not-yet-known",
                unknown.stream()
                        .map(mention -> Violation.of(mention.pointer(), "unknown-reference", mention.id()))
                        .toList());
    }
}
