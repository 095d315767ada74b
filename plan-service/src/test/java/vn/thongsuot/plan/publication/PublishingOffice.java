package vn.thongsuot.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.OpeningCopy;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

/** The publishing of the plan of Thuận An without store and broker; who publishes there does not approve. */
abstract class PublishingOffice {

    static final TenantId TENANT = new TenantId("ha-noi");
    static final Caller PUBLISHER = new Caller(TENANT, "congbo.ta");
    static final Caller APPROVER = new Caller(TENANT, "phochutich.ta");
    static final Instant AT = Instant.parse("2025-10-01T02:00:00Z");
    static final PageQuery ALL = new PageQuery(50, null);
    static final String ID = "kh-105";
    static final CirculationCopy PUBLIC = new CirculationCopy(null, null, "Về việc đẩy mạnh tuyên truyền", null);

    final InMemoryAggregates<Plan> plans = InMemoryAggregates.of(Plan.class);
    final InMemoryAggregates<PublishedPlan> published =
            InMemoryAggregates.of(PublishedPlan.class, PublishedPlan.STANDING, PublishedPlan.PLAN);
    final InMemoryReplica<CirculationCopy> directives = InMemoryReplica.impatient(CirculationCopy.class);
    List<OpenList> lists = List.of(OpenList.PLANS);
    final OpenData open = new OpenData(tenant -> Optional.of(new OpeningCopy(lists, List.of(), "Tự do sử dụng")));
    final Publishable rules = new Publishable(directives);
    final PublishingPlans publishing = publishing();
    final ReadingPublished reading = new ReadingPublished(published, rules, open);

    @SuppressWarnings("NullAway") // an approved plan keeps what it is printed from, so nothing is looked up
    PublishingPlans publishing() {
        return new PublishingPlans(new ReadingPlans(plans, null), published, rules, open, access());
    }

    static Access access() {
        var units = InMemoryReplica.impatient(UnitCopy.class);
        var positions = InMemoryReplica.impatient(PositionCopy.class, "subject");
        units.know(
                TENANT,
                ThuanAn.COMMITTEE,
                new UnitCopy("Xã", null, null, "COMMUNE", "COMMUNE", "STATE", null, null, null, true, 1));
        post(positions, PUBLISHER, Right.PUBLISH);
        post(positions, APPROVER, Right.APPROVE);
        return Access.over(
                new Organisation(units), positions, (tenant, subject) -> false, Clock.fixed(AT, Access.ZONE));
    }

    static void post(InMemoryReplica<PositionCopy> positions, Caller holder, Right right) {
        var since = LocalDate.of(2025, 7, 1);
        var post = new PositionCopy(ThuanAn.COMMITTEE, "Chuyên viên", holder.subject(), Set.of(right), since, null);
        positions.know(TENANT, holder.subject(), post);
    }

    @BeforeEach
    void thePlanOfThuanAnIsIssued() {
        is(PlanStatus.APPROVED, ThuanAn.dated("2025-09-25"), 105);
        Publishable.cited(ThuanAn.content()).forEach(id -> directives.know(TENANT, id, PUBLIC));
    }

    void is(PlanStatus status, PlanContent content, @Nullable Integer number) {
        var plan = new Plan(content, status, List.of(), number, List.of(), null, ThuanAn.sources());
        plans.createAll(command(PUBLISHER), Map.of(ID, plan), "drafted");
        plans.change(command(PUBLISHER), ID, known -> Decision.accepted(plan, "changed"));
    }

    static Command command(Caller by) {
        return new Command(by, AT, "127.0.0.1", null, null);
    }

    static @Nullable Refusal refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal() : null;
    }

    @Nullable
    String code() {
        var refused = refusal(publishing.preview(PUBLISHER, ID));
        return refused == null ? null : refused.code();
    }

    PublishingPlans.Preview preview() {
        return publishing.preview(PUBLISHER, ID).orThrow();
    }

    void publish() {
        assertThat(refusal(publishing.publish(command(PUBLISHER), ID, preview().digest())))
                .isNull();
    }

    static PlanContent saying(List<Section> sections, List<DistributionLine> lines) {
        var known = ThuanAn.dated("2025-09-25");
        return new PlanContent(
                known.unit(),
                known.symbol(),
                known.date(),
                known.placeName(),
                known.subject(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                known.numbering(),
                sections,
                null,
                null,
                lines,
                null,
                null);
    }
}
