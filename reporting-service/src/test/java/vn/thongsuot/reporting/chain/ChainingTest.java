package vn.thongsuot.reporting.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.tenancy.TenantId;

class ChainingTest {

    private static final TenantId TENANT = new TenantId("dong-nai");

    @Test
    void eachLinkCarriesTheHashOfTheOneBefore() {
        var first = Link.after(null, "r1", 2, "a".repeat(64), Instant.EPOCH);
        var second = Link.after(first, "r2", 2, "b".repeat(64), Instant.EPOCH);

        assertThat(first.place()).isEqualTo(1);
        assertThat(first.previousHash()).isNull();
        assertThat(second.place()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(Link.after(null, "r2", 2, "b".repeat(64), Instant.EPOCH).hash())
                .isNotEqualTo(second.hash());
    }

    @Test
    void aLinkThatWasChangedIsNotIntact() {
        var made = Link.after(null, "r1", 2, "a".repeat(64), Instant.EPOCH);
        var other = new Link(1, null, "b".repeat(64), Instant.EPOCH, made.hash(), "r1", 2);
        var later = new Link(1, null, "a".repeat(64), Instant.EPOCH.plusSeconds(1), made.hash(), "r1", 2);
        var moved = new Link(2, null, "a".repeat(64), Instant.EPOCH, made.hash(), "r1", 2);

        assertThat(made.isIntact()).isTrue();
        assertThat(List.of(other, later, moved)).noneMatch(Link::isIntact);
    }

    @Test
    void whoApprovesAtOnceGetsAPlaceEachAndNobodyForksTheChain() throws Exception {
        var chain = new Listed();
        var chaining = new Chaining(chain);
        var begin = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var told = IntStream.range(0, 40)
                    .mapToObj(one -> people.submit(() -> {
                        begin.await();
                        return chaining.append(TENANT, "r" + one, 2, "a".repeat(64), Instant.EPOCH);
                    }))
                    .toList();
            begin.countDown();
            for (Future<Outcome<Link>> each : told) {
                assertThat(each.get()).isInstanceOf(Outcome.Done.class);
            }
        }
        assertThat(chain.links).hasSize(40).allMatch(Link::isIntact);
        for (var place = 1; place < 40; place++) {
            assertThat(chain.links.get(place).previousHash())
                    .isEqualTo(chain.links.get(place - 1).hash());
        }
    }

    @Test
    void whoLosesEveryTimeIsToldToComeAgain() {
        var busy = new Listed() {
            @Override
            public boolean add(TenantId tenant, Link link) {
                return false;
            }
        };
        assertThat(new Chaining(busy).append(TENANT, "r", 2, "a".repeat(64), Instant.EPOCH))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("chain-busy"));
    }

    /** As the store: a place that is taken is not taken again. */
    private static class Listed implements Chain {

        final List<Link> links = new ArrayList<>();

        @Override
        public synchronized Optional<Link> last(TenantId tenant) {
            return links.isEmpty() ? Optional.empty() : Optional.of(links.getLast());
        }

        @Override
        public synchronized Optional<Link> at(TenantId tenant, long place) {
            return links.stream().filter(link -> link.place() == place).findFirst();
        }

        @Override
        public synchronized List<Link> at(TenantId tenant, Collection<Long> places) {
            return links.stream().filter(link -> places.contains(link.place())).toList();
        }

        @Override
        public synchronized Optional<Link> newestOf(TenantId tenant, String report) {
            return links.reversed().stream()
                    .filter(link -> link.report().equals(report))
                    .findFirst();
        }

        @Override
        public synchronized Stream<Link> upTo(TenantId tenant, long place) {
            return List.copyOf(links).stream().filter(link -> link.place() <= place);
        }

        @Override
        public synchronized boolean add(TenantId tenant, Link link) {
            return links.size() + 1 == link.place() && links.add(link);
        }
    }
}
