package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.report.Written.Recommendation;

/** Sees whether everything a report refers to is known here; what is not may be on its way. */
public final class References {

    private final Organisation organisation;
    private final Directives directives;
    private final Replica<CampaignFact> campaigns;

    public References(Organisation organisation, Directives directives, Replica<CampaignFact> campaigns) {
        this.organisation = organisation;
        this.directives = directives;
        this.campaigns = campaigns;
    }

    /** Empty when all is known. */
    Optional<Refusal> refuse(TenantId tenant, Report.Frame frame) {
        var units = new LinkedHashMap<String, String>();
        units.put("/unit", frame.unit());
        Optional.ofNullable(frame.recipient()).ifPresent(unit -> units.put("/recipient", unit));
        Optional.ofNullable(frame.contentScope()).ifPresent(unit -> units.put("/contentScope", unit));
        return refuseUnits(tenant, units)
                .or(() -> refuseDirectives(tenant, frame))
                .or(() -> refuseCampaign(tenant, frame));
    }

    /** Empty when every unit that a recommendation goes to is known. */
    Optional<Refusal> refuse(TenantId tenant, List<Recommendation> recommendations) {
        var units = new LinkedHashMap<String, String>();
        for (var place = 0; place < recommendations.size(); place++) {
            var unit = recommendations.get(place).unit();
            if (unit != null) {
                units.put("/recommendations/" + place + "/unit", unit);
            }
        }
        return refuseUnits(tenant, units);
    }

    private Optional<Refusal> refuseUnits(TenantId tenant, Map<String, String> byPointer) {
        var known = organisation.awaitUnits(tenant, Set.copyOf(byPointer.values()));
        return byPointer.entrySet().stream()
                .filter(entry -> !known.containsKey(entry.getValue()))
                .map(entry -> Refusal.notYetKnown(entry.getKey(), entry.getValue()))
                .findFirst();
    }

    private Optional<Refusal> refuseDirectives(TenantId tenant, Report.Frame frame) {
        var byPointer = new LinkedHashMap<String, String>();
        byPointer.put("/directive", frame.directive());
        var bases = new ArrayList<>(frame.bases());
        bases.forEach(base -> byPointer.put("/bases/" + bases.indexOf(base), base));
        return byPointer.entrySet().stream()
                .filter(entry -> directives.await(tenant, entry.getValue()).isEmpty())
                .map(entry -> Refusal.notYetKnown(entry.getKey(), entry.getValue()))
                .findFirst();
    }

    private Optional<Refusal> refuseCampaign(TenantId tenant, Report.Frame frame) {
        var campaign = frame.campaign();
        return campaign == null || campaigns.awaitAll(tenant, Set.of(campaign)).containsKey(campaign)
                ? Optional.empty()
                : Optional.of(Refusal.notYetKnown("/campaign", campaign));
    }
}
