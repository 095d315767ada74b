package vn.thongsuot.plan.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Begins an amendment of an approved plan: a draft beside it, which goes its own way to approval. */
public final class AmendingPlans {

    private static final int LONGEST_SUBJECT = 2000;

    private final Aggregates<Plan> plans;
    private final DraftingPlans drafting;

    public AmendingPlans(Aggregates<Plan> plans, DraftingPlans drafting) {
        this.plans = plans;
        this.drafting = drafting;
    }

    /**
     * Drafts the next edition with all that the approved one says. Refused 409 for a plan that is not approved, and when the
     * next edition is being written already.
     *
     * @param subject absent for the usual one of the kind
     */
    public Outcome<Versioned<Plan>> amend(
            Command command, String id, Amendment.Kind kind, @Nullable String reason, @Nullable String subject) {
        var base = plans.find(command.tenant(), id);
        if (base.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        return refused(base.get().state())
                .<Outcome<Versioned<Plan>>>map(Outcome::refused)
                .orElseGet(() -> drafted(command, base.get(), kind, reason, subject));
    }

    private Outcome<Versioned<Plan>> drafted(
            Command command,
            Versioned<Plan> base,
            Amendment.Kind kind,
            @Nullable String reason,
            @Nullable String subject) {
        var count = Editions.count(base.state()) + 1;
        var first = Editions.first(base);
        var amends = new Amendment(first, base.id(), count, kind, reason);
        var title = subject == null ? subject(base.state(), kind) : subject;
        var content = base.state().content().amendedAs(title);
        var made = drafting.draft(command, Editions.idOf(command.tenant(), first, count), content, amends);
        return made instanceof Outcome.Refused<Versioned<Plan>> refused
                        && refused.refusal().code().equals("already-exists")
                ? Outcome.refused(Refusal.conflict("plan-amended-already"))
                : made;
    }

    private static Optional<Refusal> refused(Plan base) {
        if (base.status() != PlanStatus.APPROVED) {
            return Optional.of(Refusal.conflict("plan-not-approved"));
        }
        return Editions.count(base) >= Editions.MOST
                ? Optional.of(Refusal.conflict("too-many-editions"))
                : Optional.empty();
    }

    /** Names the plan that is adjusted, as offices do. */
    private static String subject(Plan base, Amendment.Kind kind) {
        var content = base.content();
        if (kind == Amendment.Kind.EDITION) {
            return content.subject();
        }
        var number = base.number() == null ? "" : " số " + base.number() + content.symbol();
        var date = content.date() == null
                ? ""
                : " " + Vietnamese.datePhrase(content.date().value());
        var words = "Điều chỉnh, bổ sung Kế hoạch" + number + date + " về " + content.subject();
        return words.length() <= LONGEST_SUBJECT ? words : words.substring(0, LONGEST_SUBJECT);
    }
}
