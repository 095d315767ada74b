package vn.thongsuot.plan.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.plan.reference.IndicatorCopy;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.UnitFacts;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

/**
 * The use cases without store and broker, in the commune of Thuận An on 24 September 2025. The author may plan there, the
 * deputy chair may approve; nobody may do both.
 */
final class CommuneOffice {

    static final TenantId TENANT = new TenantId("ha-noi");
    static final TenantId OTHER = new TenantId("dong-nai");
    static final Caller AUTHOR = new Caller(TENANT, "vanhoa.ta");
    static final Caller DEPUTY = new Caller(TENANT, "phochutich.ta");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-24T02:00:00Z"), ZoneOffset.UTC);

    final InMemoryAggregates<Plan> plans = InMemoryAggregates.of(
            Plan.class,
            ReadingPlans.UNIT,
            ReadingPlans.DIRECTIVE,
            ReadingPlans.PARENT,
            ReadingPlans.CONTINUES,
            ReadingPlans.ADDRESSEE,
            ReadingPlans.STATUS);
    final InMemoryReplica<DirectiveCopy> directives = InMemoryReplica.impatient(DirectiveCopy.class);

    private final InMemoryReplica<CampaignCopy> campaigns = InMemoryReplica.impatient(CampaignCopy.class);
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<PositionCopy> positions = InMemoryReplica.impatient(PositionCopy.class, "subject");
    private final Organisation organisation = new Organisation(units);
    private final Access access = Access.over(organisation, positions, (tenant, subject) -> false, CLOCK);
    private final References references = new References(
            organisation, directives, campaigns, positions, InMemoryReplica.impatient(IndicatorCopy.class));
    private final DraftingPlans drafting = new DraftingPlans(plans, access, references);
    private final AmendingPlans amending = new AmendingPlans(plans, drafting);
    private final ApprovingPlans approving = new ApprovingPlans(plans, access, references, new InMemoryNumbers());

    final ReadingPlans reading = new ReadingPlans(plans, references);

    CommuneOffice() {
        ThuanAn.units().forEach((id, unit) -> units.know(TENANT, id, copy(unit)));
        ThuanAn.directives().forEach((id, directive) -> directives.know(TENANT, id, directive));
        campaigns.know(TENANT, ThuanAn.CAMPAIGN, ThuanAn.campaign());
        post(AUTHOR, Right.PLAN);
        post(DEPUTY, Right.APPROVE);
    }

    Outcome<Versioned<Plan>> draft(Caller caller, PlanContent content) {
        return drafting.draft(command(caller, null), content);
    }

    Versioned<Plan> drafted() {
        return draft(AUTHOR, ThuanAn.content()).orThrow();
    }

    Versioned<Plan> submitted() {
        return submit(AUTHOR, drafted()).orThrow();
    }

    Outcome<Versioned<Plan>> change(Caller caller, Versioned<Plan> seen, PlanContent content) {
        return drafting.change(command(caller, seen.version()), seen.id(), content);
    }

    Outcome<Versioned<Plan>> submit(Caller caller, Versioned<Plan> plan) {
        return drafting.submit(command(caller, null), plan.id());
    }

    Outcome<Versioned<Plan>> amend(Caller caller, Versioned<Plan> plan) {
        return amending.amend(command(caller, null), plan.id(), Amendment.Kind.EDITION, null, null);
    }

    Outcome<Versioned<Plan>> sendBack(Caller caller, Versioned<Plan> plan, String remarks) {
        return approving.sendBack(command(caller, null), plan.id(), "II.4", remarks);
    }

    Outcome<Versioned<Plan>> approve(Caller caller, Versioned<Plan> plan) {
        return approve(caller, plan, new Issue(105, false, LocalDate.of(2025, 9, 25)));
    }

    Outcome<Versioned<Plan>> approve(Caller caller, Versioned<Plan> plan, Issue issue) {
        return approving.approve(command(caller, plan.version()), plan.id(), issue);
    }

    Outcome<Versioned<Plan>> approveUnseen(Caller caller, Versioned<Plan> plan) {
        return approving.approve(command(caller, null), plan.id(), Issue.open());
    }

    Outcome<Versioned<Plan>> note(Caller caller, Versioned<Plan> plan, String item, ItemState state) {
        return drafting.note(command(caller, null), plan.id(), new Progress(item, state, null, CLOCK.instant()));
    }

    static @Nullable Refusal refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal() : null;
    }

    private static Command command(Caller caller, @Nullable Long seen) {
        var key = new CommandKey(UUID.randomUUID().toString(), "hash");
        return new Command(caller, CLOCK.instant(), "127.0.0.1", key, seen);
    }

    private static UnitCopy copy(UnitFacts unit) {
        return new UnitCopy(
                unit.name(),
                unit.shortName(),
                null,
                unit.kind(),
                "COMMUNE",
                unit.system(),
                null,
                null,
                null,
                !unit.kind().equals("VILLAGE"),
                1);
    }

    private void post(Caller holder, Right right) {
        var since = LocalDate.of(2025, 7, 1);
        positions.know(
                TENANT,
                holder.subject(),
                new PositionCopy(ThuanAn.COMMITTEE, "Chuyên viên", holder.subject(), Set.of(right), since, null));
    }
}
