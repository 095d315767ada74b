package vn.thongsuot.activity.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

class ReferencesTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Set<String> NONE = Set.of();

    private final AtomicInteger waits = new AtomicInteger();
    private final InMemoryReplica<DirectiveCopy> directives = InMemoryReplica.impatient(DirectiveCopy.class);
    private final InMemoryReplica<TaskCopy> tasks = InMemoryReplica.impatient(TaskCopy.class);
    private final References references = new References(
            new Organisation(counting(InMemoryReplica.impatient(UnitCopy.class))),
            counting(directives),
            counting(tasks),
            counting(InMemoryReplica.impatient(PlanCopy.class)),
            counting(InMemoryReplica.impatient(IndicatorCopy.class)),
            counting(InMemoryReplica.impatient(CampaignCopy.class)),
            counting(InMemoryReplica.impatient(PositionCopy.class)));

    @Test
    void theDirectivesOfTasksAreLookedUpToo() {
        tasks.know(TENANT, "t1", new TaskCopy("d1", new TaskCopy.Source("PLAN", "plan")));
        directives.know(TENANT, "d1", DirectiveCopy.dated("2025-04-15"));
        var known = references.await(TENANT, new Wanted(NONE, NONE, Set.of("t1"), NONE, NONE, NONE, NONE));
        assertThat(known.directives()).containsOnlyKeys("d1");
    }

    @Test
    void itWaitsOnceHoweverMuchIsMissing() {
        var missing = Set.of("x");
        var known = references.await(TENANT, new Wanted(NONE, missing, missing, missing, missing, missing, NONE));
        assertThat(waits).hasValue(1);
        assertThat(known.campaigns()).isEmpty();
    }

    @Test
    void whatIsMissingIsLeftOut() {
        directives.know(TENANT, "d1", DirectiveCopy.dated(null));
        var known = references.await(TENANT, new Wanted(NONE, Set.of("d1", "x"), NONE, NONE, NONE, NONE, NONE));
        assertThat(known.directives()).containsOnlyKeys("d1");
    }

    /** Counts how often somebody would have to wait. */
    private <T> Replica<T> counting(Replica<T> replica) {
        return new Replica<>() {
            @Override
            public Optional<Versioned<T>> find(TenantId tenant, String id) {
                return replica.find(tenant, id);
            }

            @Override
            public Map<String, Versioned<T>> findAll(TenantId tenant, Collection<String> ids) {
                return replica.findAll(tenant, ids);
            }

            @Override
            public Map<String, Versioned<T>> awaitAll(TenantId tenant, Collection<String> ids) {
                var found = replica.findAll(tenant, ids);
                waits.addAndGet(found.size() < ids.size() ? 1 : 0);
                return found;
            }

            @Override
            public List<Versioned<T>> all(TenantId tenant) {
                return replica.all(tenant);
            }

            @Override
            public List<Versioned<T>> findBy(TenantId tenant, String field, Object value) {
                return replica.findBy(tenant, field, value);
            }

            @Override
            public long generation(TenantId tenant) {
                return replica.generation(tenant);
            }
        };
    }
}
