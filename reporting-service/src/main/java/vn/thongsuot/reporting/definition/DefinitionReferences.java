package vn.thongsuot.reporting.definition;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.report.Report;

/** Sees whether everything a definition refers to is known here, and its basis one that may make it. */
public final class DefinitionReferences {

    private final Organisation organisation;
    private final Directives directives;
    private final Replica<CampaignFact> campaigns;
    private final Replica<DataFormCopy> forms;

    public DefinitionReferences(
            Organisation organisation,
            Directives directives,
            Replica<CampaignFact> campaigns,
            Replica<DataFormCopy> forms) {
        this.organisation = organisation;
        this.directives = directives;
        this.campaigns = campaigns;
        this.forms = forms;
    }

    Optional<Refusal> refuse(TenantId tenant, ReportDefinition definition) {
        return refuseUnits(tenant, definition)
                .or(() -> refuseDocument(tenant, "/legalBasis", definition.legalBasis()))
                .or(() -> refuseDocument(tenant, "/directive", definition.directive()))
                .or(() -> refuseBasis(tenant, definition))
                .or(() -> refuseCampaign(tenant, definition.campaign()))
                .or(() -> refuseForms(tenant, definition));
    }

    private Optional<Refusal> refuseUnits(TenantId tenant, ReportDefinition definition) {
        var byPointer = new LinkedHashMap<String, String>();
        byPointer.put("/unit", definition.unit());
        for (var place = 0; place < definition.steps().size(); place++) {
            named("/steps/" + place, definition.steps().get(place), byPointer);
        }
        var known = organisation.awaitUnits(tenant, Set.copyOf(byPointer.values()));
        return unknown(byPointer, known.keySet());
    }

    private static void named(String path, Step step, Map<String, String> byPointer) {
        var reporters = step.reporters();
        for (var place = 0; place < reporters.units().size(); place++) {
            byPointer.put(path + "/reporters/units/" + place, reporters.units().get(place));
        }
        Optional.ofNullable(reporters.under()).ifPresent(id -> byPointer.put(path + "/reporters/under", id));
        Optional.ofNullable(step.recipient()).ifPresent(id -> byPointer.put(path + "/recipient", id));
        Optional.ofNullable(step.contentScope()).ifPresent(id -> byPointer.put(path + "/contentScope", id));
    }

    private static Optional<Refusal> unknown(Map<String, String> byPointer, Set<String> known) {
        return byPointer.entrySet().stream()
                .filter(entry -> !known.contains(entry.getValue()))
                .map(entry -> Refusal.notYetKnown(entry.getKey(), entry.getValue()))
                .findFirst();
    }

    private Optional<Refusal> refuseDocument(TenantId tenant, String pointer, @Nullable String id) {
        return id == null || directives.await(tenant, id).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.notYetKnown(pointer, id));
    }

    /** A periodic regime rests on what may make one. */
    private Optional<Refusal> refuseBasis(TenantId tenant, ReportDefinition definition) {
        var basis = definition.legalBasis();
        var suffices = definition.kind() != Report.Kind.PERIODIC
                || (basis != null
                        && directives
                                .find(tenant, basis)
                                .filter(found -> RegimeBasis.holds(found.state()))
                                .isPresent());
        return suffices ? Optional.empty() : Optional.of(Refusal.invalid("/legalBasis", "regime-basis"));
    }

    private Optional<Refusal> refuseCampaign(TenantId tenant, @Nullable String campaign) {
        return campaign == null || campaigns.awaitAll(tenant, Set.of(campaign)).containsKey(campaign)
                ? Optional.empty()
                : Optional.of(Refusal.notYetKnown("/campaign", campaign));
    }

    private Optional<Refusal> refuseForms(TenantId tenant, ReportDefinition definition) {
        var wanted = new LinkedHashMap<String, String>();
        definition.dataForms().forEach(form -> wanted.put("/dataForms/" + wanted.size(), form));
        return wanted.isEmpty()
                ? Optional.empty()
                : unknown(
                        wanted,
                        forms.awaitAll(tenant, new LinkedHashSet<>(wanted.values()))
                                .keySet());
    }
}
