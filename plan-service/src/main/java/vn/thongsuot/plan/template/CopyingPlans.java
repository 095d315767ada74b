package vn.thongsuot.plan.template;

import java.util.List;
import java.util.Set;
import vn.thongsuot.plan.plan.DraftingPlans;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.Mention;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.plan.reference.Surroundings;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Drafts a unit's plan after another unit's plan of the same tenant. */
public final class CopyingPlans {

    private final ReadingPlans plans;
    private final DraftingPlans drafting;
    private final References references;
    private final Surroundings surroundings;
    private final Reviewing reviewing;

    public CopyingPlans(
            ReadingPlans plans,
            DraftingPlans drafting,
            References references,
            Surroundings surroundings,
            Reviewing reviewing) {
        this.plans = plans;
        this.drafting = drafting;
        this.references = references;
        this.surroundings = surroundings;
        this.reviewing = reviewing;
    }

    /**
     * A draft with the model's structure, without its number, date and signer, in the new issuer's name. What may be out of
     * date is marked; a unit that takes over a plan of its own keeps its own divisions in it.
     */
    public Outcome<Versioned<Plan>> copy(Command command, String model, NewPlan plan) {
        var found = plans.find(command.tenant(), model);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var content = found.get().state().content();
        return switch (references.await(command.tenant(), units(content, plan))) {
            case Outcome.Refused<Sources> unknown -> Outcome.refused(unknown.refusal());
            case Outcome.Done<Sources> known -> copy(command, content, plan, known.value());
        };
    }

    private Outcome<Versioned<Plan>> copy(Command command, PlanContent content, NewPlan plan, Sources sources) {
        var tenant = command.tenant();
        var unit = sources.unit(plan.unit()).orElseThrow();
        var model = new Model(
                content,
                sources.unit(content.unit()).orElseThrow(),
                plan.unit().equals(content.unit()) ? Set.of() : surroundings.below(tenant, content.unit()),
                id -> surroundings.spokenName(tenant, id),
                surroundings.superior(tenant, plan.unit()).orElse(null));
        return DraftingFromTemplates.place(plan, unit)
                .map(place -> model.copiedFor(plan, unit, place))
                .map(copy -> drafting.draft(command, copy, reviewing.marks(command, copy, plan)))
                .orElseGet(() -> Outcome.refused(Refusal.invalid("/placeName", "not-blank")));
    }

    private static List<Mention> units(PlanContent content, NewPlan plan) {
        return List.of(Mention.unit(plan.unit(), "/unit"), Mention.unit(content.unit(), "/unit"));
    }
}
