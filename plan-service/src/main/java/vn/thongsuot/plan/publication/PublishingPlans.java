package vn.thongsuot.plan.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.opendata.InternalMark;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.plan.document.PublicText;
import vn.thongsuot.plan.document.TellingAll;
import vn.thongsuot.plan.plan.Editions;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Previews, publishes and takes back approved plans: an act of its own, of who may publish at the issuer. Approving does not
 * publish, and nothing is ever published without having been previewed in the very words.
 */
public final class PublishingPlans {

    private final ReadingPlans plans;
    private final Aggregates<PublishedPlan> published;
    private final Publishable rules;
    private final OpenData open;
    private final Access access;

    public PublishingPlans(
            ReadingPlans plans, Aggregates<PublishedPlan> published, Publishable rules, OpenData open, Access access) {
        this.plans = plans;
        this.published = published;
        this.rules = rules;
        this.open = open;
        this.access = access;
    }

    /**
     * Exactly what everybody would read.
     *
     * @param digest names these words; to be sent with the publication
     */
    public record Preview(PublicText text, String digest) {}

    /** How the plan stands before everybody, for those inside; empty when it was never published. */
    public Optional<Versioned<PublishedPlan>> find(TenantId tenant, String id) {
        return published.find(tenant, id);
    }

    /** Whether there is such a plan, whatever became of it. */
    public boolean isPlan(TenantId tenant, String id) {
        return plans.find(tenant, id).isPresent();
    }

    public Outcome<Preview> preview(Caller caller, String id) {
        return plans.find(caller.tenant(), id)
                .map(plan -> mayPublish(caller, plan.state())
                        .<Outcome<Preview>>map(Outcome::refused)
                        .orElseGet(() -> preview(caller.tenant(), plan.state())))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private Outcome<Preview> preview(TenantId tenant, Plan plan) {
        var dated = plan.content().date();
        if (plan.status() != PlanStatus.APPROVED
                || plan.number() == null
                || dated == null
                || dated.day().isEmpty()) {
            return Outcome.refused(Refusal.conflict("plan-not-issued"));
        }
        if (!open.isOpen(tenant, OpenList.PLANS)) {
            return Outcome.refused(Refusal.conflict("plans-not-open"));
        }
        var text = TellingAll.of(plan, plans.sources(tenant, plan));
        var hindrances = rules.hindrances(tenant, plan.content(), text);
        return hindrances.isEmpty()
                ? Outcome.done(new Preview(text, Command.hash(text.toString().getBytes(UTF_8))))
                : Outcome.refused(Refusal.invalid(hindrances));
    }

    /**
     * Publishes what was previewed, or once more what was taken back.
     *
     * @param digest of the preview; refused when the words would be others now
     */
    public Outcome<Versioned<PublishedPlan>> publish(Command command, String id, String digest) {
        var tenant = command.tenant();
        var plan = plans.find(tenant, id);
        if (plan.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        return switch (preview(command.by(), id)) {
            case Outcome.Refused<Preview> refused -> Outcome.refused(refused.refusal());
            case Outcome.Done<Preview> made ->
                made.value().digest().equals(digest)
                        ? publish(command, plan.get(), made.value().text())
                        : Outcome.refused(Refusal.conflict("preview-outdated"));
        };
    }

    private Outcome<Versioned<PublishedPlan>> publish(Command command, Versioned<Plan> plan, PublicText text) {
        var content = plan.state().content();
        var next = new PublishedPlan(
                Editions.first(plan),
                Editions.count(plan.state()),
                content.unit(),
                Publishable.cited(content),
                text,
                command.at());
        var first = published.create(command, plan.id(), () -> Decision.accepted(next, PublishedPlan.PUBLISHED));
        return first.equals(Outcome.refused(Refusal.conflict("already-exists")))
                ? again(command, plan.id(), next)
                : first;
    }

    private Outcome<Versioned<PublishedPlan>> again(Command command, String id, PublishedPlan next) {
        return published.change(
                command,
                id,
                known -> known.state().standing()
                        ? Decision.refused(Refusal.conflict("plan-published"))
                        : Decision.accepted(next, PublishedPlan.PUBLISHED));
    }

    /**
     * Takes it back: from now on its address tells the reason, and nothing else.
     *
     * @param reason told to everybody
     */
    public Outcome<Versioned<PublishedPlan>> withdraw(Command command, String id, String reason) {
        return published.change(command, id, known -> withdrawing(command, known.state(), reason));
    }

    private Decision<PublishedPlan> withdrawing(Command command, PublishedPlan known, String reason) {
        var refused = access.refuses(command.by(), Right.PUBLISH, known.unit());
        if (refused.isPresent()) {
            return Decision.refused(refused.get());
        }
        if (!known.standing()) {
            return Decision.refused(Refusal.conflict("plan-not-published"));
        }
        return PersonalData.isIn(reason) || InternalMark.isIn(reason)
                ? Decision.refused(Refusal.invalid("/reason", "personal-data"))
                : Decision.accepted(
                        known.withdrawn(new PublishedPlan.Withdrawal(command.at(), reason)), PublishedPlan.WITHDRAWN);
    }

    private Optional<Refusal> mayPublish(Caller caller, Plan plan) {
        return access.refuses(caller, Right.PUBLISH, plan.content().unit());
    }
}
