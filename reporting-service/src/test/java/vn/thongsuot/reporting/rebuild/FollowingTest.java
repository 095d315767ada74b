package vn.thongsuot.reporting.rebuild;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Computing;
import vn.thongsuot.reporting.figure.GenerationCells;
import vn.thongsuot.reporting.figure.GenerationNews;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.Reaching;

class FollowingTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-14T02:30:00Z"), ZoneOffset.UTC);

    /** Whoever asks too often dies. */
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final StoredGenerations store = new StoredGenerations();
    private final TwoGenerations cells = new TwoGenerations();
    private final Deeds log = new Deeds();
    private final List<GenerationNews.Served> told = new ArrayList<>();
    private int callsLeft = Integer.MAX_VALUE;

    @Test
    void aRebuildRunsThroughByItself() {
        equalCells(1_200);
        var one = instance(2);
        steps(one, 12);

        everythingIsDone();
        assertThat(store.load().acts().stream().map(Act::what))
                .containsExactly(Act.What.BEGUN, Act.What.SWITCHED, Act.What.REMOVED);
        assertThat(told).hasSize(1);
    }

    @Test
    void anInstanceThatDiesAtAnyCallLeavesNothingThatTheNextDoesNotFinish() {
        for (var death = 1; death < 40; death++) {
            var afresh = new FollowingTest();
            afresh.diesAndIsReplaced(death);
        }
    }

    private void diesAndIsReplaced(int death) {
        equalCells(600);
        callsLeft = death;
        try {
            steps(instance(2), 12);
        } catch (Died died) {
            assertThat(store.load().served()).isIn(1, 2);
        }
        callsLeft = Integer.MAX_VALUE;
        steps(instance(2), 12);
        everythingIsDone();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofSeveralInstancesOneDecidesAndAllFollow(boolean everybodysTurn) {
        store.everybodysTurn = everybodysTurn;
        equalCells(10);
        var live = List.of(LiveGeneration.of(1), LiveGeneration.of(1), LiveGeneration.of(1));
        var all = live.stream().map(each -> instance(2, each)).toList();
        for (var round = 0; round < 12; round++) {
            all.forEach(Following::follow);
            all.forEach(Following::act);
        }
        all.forEach(Following::follow);
        for (var each : all) {
            assertThat(requireNonNull(each.last()).served()).isEqualTo(2);
        }

        everythingIsDone();
        assertThat(store.load().acts().stream().filter(act -> act.what() == Act.What.SWITCHED))
                .hasSize(1);
        assertThat(live).allSatisfy(each -> assertThat(each.number()).isEqualTo(2));
    }

    @Test
    void whatDiffersIsNamedAndNotServed() {
        equalCells(3);
        cells.put(1, "c1", 9, 99);
        var one = instance(2);
        steps(one, 12);

        var last = requireNonNull(one.last());
        assertThat(last.served()).isEqualTo(1);
        assertThat(last.former()).isEmpty();
        var rebuild = requireNonNull(last.rebuild());
        assertThat(rebuild.compared())
                .isNotNull()
                .satisfies(found -> assertThat(found.named())
                        .singleElement()
                        .satisfies(cell -> assertThat(cell.cell()).isEqualTo("c1")));
        assertThat(told).isEmpty();
    }

    @Test
    void aReadThatBeganBeforeTheSwitchEndsInItsGeneration() {
        var live = LiveGeneration.of(1);
        var read = live.throughout(() -> {
            var first = live.number();
            live.become(2);
            return List.of(first, live.number(), live.throughout(live::number));
        });

        assertThat(read).containsExactly(1, 1, 1);
        assertThat(live.number()).isEqualTo(2);
        live.become(1);
        assertThat(live.number()).as("never back").isEqualTo(2);
    }

    private void equalCells(int many) {
        for (var number = 0; number < many; number++) {
            cells.put(1, "c" + number, 5, number);
            cells.put(2, "c" + number, 1, number);
        }
    }

    private void everythingIsDone() {
        var now = store.load();
        assertThat(now.served()).isEqualTo(2);
        assertThat(now.rebuild()).isNull();
        assertThat(now.former()).isEmpty();
        assertThat(now.news()).isNull();
        assertThat(told).isNotEmpty().allMatch(served -> served.generation() == 2 && served.equal());
        assertThat(cells.of(1)).isEmpty();
        assertThat(cells.of(2)).isNotEmpty();
        assertThat(log.forgotten).containsExactly(1);
    }

    private static void steps(Following instance, int many) {
        for (var step = 0; step < many; step++) {
            instance.follow();
            instance.act();
        }
        instance.follow();
    }

    private Following instance(int wanted) {
        return instance(wanted, LiveGeneration.of(1));
    }

    private Following instance(int wanted, LiveGeneration live) {
        var parts = new Following.Parts(
                mortal(Computing.class, generations -> {}),
                mortal(GenerationCells.class, cells),
                mortal(Reaching.class, log),
                mortal(GenerationNews.class, new Subscribers()));
        return Following.with(
                mortal(GenerationStore.class, store), live, parts, () -> Set.of(TENANT), Duration.ZERO, wanted, CLOCK);
    }

    /** Dies when a call has been done, before anybody can note that it was. */
    private <T> T mortal(Class<T> type, T port) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            try {
                var answer = method.invoke(port, given);
                if (--callsLeft <= 0) {
                    throw new Died();
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private final class Subscribers implements GenerationNews {

        @Override
        public void served(Collection<TenantId> tenants, Served served) {
            told.add(served);
        }

        @Override
        public void gone(TenantId tenant, Collection<String> gone) {}
    }
}
