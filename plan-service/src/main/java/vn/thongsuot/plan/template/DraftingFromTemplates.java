package vn.thongsuot.plan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.plan.plan.DraftingPlans;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.reference.Mention;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.plan.reference.Surroundings;
import vn.thongsuot.plan.reference.UnitFacts;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Drafts plans from templates. Who may draft a plan at the unit may do it in this way too. */
public final class DraftingFromTemplates {

    private final Aggregates<PlanTemplate> templates;
    private final DraftingPlans drafting;
    private final References references;
    private final Surroundings surroundings;

    public DraftingFromTemplates(
            Aggregates<PlanTemplate> templates,
            DraftingPlans drafting,
            References references,
            Surroundings surroundings) {
        this.templates = templates;
        this.drafting = drafting;
        this.references = references;
        this.surroundings = surroundings;
    }

    /** A draft whose placeholders are filled in; what is not known stays a visible blank, with a warning. */
    public Outcome<Versioned<Plan>> draft(Command command, String template, NewPlan plan) {
        var found = templates.find(command.tenant(), template);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        return switch (references.await(command.tenant(), mentions(plan))) {
            case Outcome.Refused<Sources> unknown -> Outcome.refused(unknown.refusal());
            case Outcome.Done<Sources> known -> draft(command, found.get().state(), plan, known.value());
        };
    }

    private Outcome<Versioned<Plan>> draft(Command command, PlanTemplate template, NewPlan plan, Sources sources) {
        var unit = sources.unit(plan.unit()).orElseThrow();
        return place(plan, unit)
                .map(place -> drafting.draft(
                        command, filling(command, plan, sources, unit, place).of(template)))
                .orElseGet(() -> Outcome.refused(Refusal.invalid("/placeName", "not-blank")));
    }

    private Filling filling(Command command, NewPlan plan, Sources sources, UnitFacts unit, String place) {
        var superior = surroundings.superior(command.tenant(), plan.unit()).orElse(null);
        return new Filling(unit.spokenName(), place, sources.campaign(), superior, plan);
    }

    static Optional<String> place(NewPlan plan, UnitFacts unit) {
        return Optional.ofNullable(plan.placeName())
                .or(() -> Surroundings.placeIn(unit.spokenName()))
                .or(() -> Surroundings.placeIn(unit.name()));
    }

    private static List<Mention> mentions(NewPlan plan) {
        var mentions = new ArrayList<Mention>();
        mentions.add(Mention.unit(plan.unit(), "/unit"));
        if (plan.campaign() != null) {
            mentions.add(Mention.ownCampaign(plan.campaign()));
        }
        return mentions;
    }
}
