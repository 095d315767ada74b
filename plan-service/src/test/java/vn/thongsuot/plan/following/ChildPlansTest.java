package vn.thongsuot.plan.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.plan.reference.IndicatorCopy;
import vn.thongsuot.plan.reference.RecipientsCopy;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Surroundings;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

class ChildPlansTest {

    private static final TenantId TENANT = new TenantId("ha-noi");

    private final AtomicInteger pages = new AtomicInteger();
    private final Organisation organisation = new Organisation(InMemoryReplica.impatient(UnitCopy.class));

    @Test
    void morePlansThanCanBeToldAreRefusedAndNotCutOff() {
        var children = new ChildPlans(
                new ReadingPlans(endless(), references()),
                InMemoryReplica.impatient(RecipientsCopy.class),
                new Surroundings(organisation));
        assertThat(children.of(TENANT, "city")).isEqualTo(Outcome.refused(Refusal.conflict("too-many-child-plans")));
        assertThat(pages).as("nor read without end").hasValueLessThanOrEqualTo(40);
    }

    private References references() {
        return new References(
                organisation,
                InMemoryReplica.impatient(DirectiveCopy.class),
                InMemoryReplica.impatient(CampaignCopy.class),
                InMemoryReplica.impatient(PositionCopy.class),
                InMemoryReplica.impatient(IndicatorCopy.class));
    }

    /** Each page has another one behind it. */
    @SuppressWarnings("unchecked")
    private Aggregates<Plan> endless() {
        var content = ThuanAn.content();
        var plan = new Versioned<>(
                "child", 1, new Plan(content, PlanStatus.DRAFT, List.of(), null, List.of(), null, null));
        return (Aggregates<Plan>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Aggregates.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "find" -> Optional.of(plan);
                    case "page" -> new Page<>(List.of(plan), "page-" + pages.incrementAndGet());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
