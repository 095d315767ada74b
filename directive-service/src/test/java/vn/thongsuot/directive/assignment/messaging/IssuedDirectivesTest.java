package vn.thongsuot.directive.assignment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.MakingAssignments;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

class IssuedDirectivesTest {

    private static final TenantId DONG_NAI = new TenantId("dong-nai");
    private static final TenantId HA_NOI = new TenantId("ha-noi");
    private static final Instant AT = Instant.parse("2025-04-22T02:00:00Z");

    private final InMemoryAggregates<Assignment> assignments = InMemoryAggregates.of(Assignment.class, "unit");
    private final IssuedDirectives issued = new IssuedDirectives(
            TopicCatalogue.load().topic("directives"),
            new MakingAssignments(assignments, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

    @Test
    void aDraftAssignsNothing() {
        issued.handle(List.of(event(DONG_NAI, 1, "DRAFT", "u1")));
        assertThat(assignments.told()).isEmpty();
    }

    @Test
    void anIssuedDirectiveIsAssignedOnceInItsTenantAtTheTimeOfItsEvent() {
        issued.handle(List.of(event(DONG_NAI, 2, "ISSUED", "u1", "u2"), event(HA_NOI, 1, "ISSUED", "u9")));
        issued.handle(List.of(event(DONG_NAI, 2, "ISSUED", "u1", "u2")));
        var made = assignments.page(DONG_NAI, new PageQuery(50, null), Map.of());
        assertThat(made.items()).extracting(each -> each.state().unit()).containsExactlyInAnyOrder("u1", "u2");
        assertThat(made.items())
                .allSatisfy(each -> assertThat(each.state().madeAt()).isEqualTo(AT));
        assertThat(assignments.told()).hasSize(3);
    }

    private static Event<IssuedDirectives.Told> event(
            TenantId tenant, long sequence, String status, String... recipients) {
        var told = new IssuedDirectives.Told(status, List.of(recipients));
        return new Event<>("e" + sequence, "t", tenant, "d", sequence, AT, told);
    }
}
