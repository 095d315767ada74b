package vn.thongsuot.reporting.rebuild;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.OperatorCommand;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.identity.Operator;

class RebuildingTest {

    private final StoredGenerations store = new StoredGenerations();
    private final Rebuilding rebuilding = new Rebuilding(store, new Deeds());

    @Test
    void whatIsDoneIsKeptWithWhoAndWhy() {
        var begun = rebuilding.begin(command("one"), "Kiểm tra").orThrow();

        assertThat(begun.acts()).singleElement().satisfies(act -> {
            assertThat(act.by()).isEqualTo("vanhanh");
            assertThat(act.origin()).isEqualTo("10.0.0.1");
            assertThat(act.reason()).isEqualTo("Kiểm tra");
            assertThat(act.generation()).isEqualTo(2);
        });
        assertThat(begun.served()).isEqualTo(1);
        assertThat(begun.computed()).containsExactly(1, 2);
    }

    @Test
    void theSameCommandTwiceIsOneAndTheSameKeyForAnotherIsRefused() {
        rebuilding.begin(command("one"), "Kiểm tra").orThrow();
        var again = rebuilding.begin(command("one"), "Kiểm tra");

        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.replayed()).isTrue());
        assertThat(store.load().acts()).hasSize(1);
        var other = new OperatorCommand(
                new Operator("vanhanh"), Instant.EPOCH, "10.0.0.1", new CommandKey("one", "another body"), null);
        assertThat(code(rebuilding.abandon(other, "Thôi"))).isEqualTo("idempotency-key-reused");
    }

    @Test
    void oneAfterTheOther() {
        assertThat(code(rebuilding.switchOver(command("one"), "Vội"))).isEqualTo("rebuild-not-compared");
        rebuilding.begin(command("two"), "Kiểm tra").orThrow();
        assertThat(code(rebuilding.begin(command("three"), "Nữa"))).isEqualTo("rebuild-running");
        assertThat(code(rebuilding.switchOver(command("four"), "Vội"))).isEqualTo("rebuild-not-compared");

        var different = new CellDifference("dong-nai", "a", null, new CellDifference.Side(1, "00"));
        var compared = Compared.of(Instant.EPOCH, List.of(3L), 1, List.of(different));
        var now = store.load();
        var rebuild = requireNonNull(now.rebuild());
        store.replace(now, now.different(rebuild, compared, Act.ofService(Instant.EPOCH, Act.What.FOUND_DIFFERENT, 2)));
        var switched = rebuilding.switchOver(command("five"), "Kho hỏng").orThrow();
        assertThat(switched.served()).isEqualTo(2);
        assertThat(switched.former()).containsExactly(1);
        assertThat(switched.news()).isEqualTo(new Generations.News(1, false, Instant.EPOCH));
    }

    @Test
    void whoIsNeverQuickEnoughIsToldToComeBack() {
        store.contended = true;

        assertThat(code(rebuilding.begin(command("one"), "Kiểm tra"))).isEqualTo("rebuild-busy");
    }

    @Test
    void actsAreKeptUpToABound() {
        for (var number = 0; number < 150; number++) {
            rebuilding.begin(command("b" + number), "Kiểm tra").orThrow();
            rebuilding.abandon(command("a" + number), "Thôi").orThrow();
        }

        assertThat(store.load().acts()).hasSize(200);
        assertThat(store.load().acts().getLast().what()).isEqualTo(Act.What.ABANDONED);
        assertThat(store.load().highest()).isEqualTo(151);
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code() : "not refused";
    }

    private static OperatorCommand command(String key) {
        return new OperatorCommand(
                new Operator("vanhanh"), Instant.EPOCH, "10.0.0.1", new CommandKey(key, "body of " + key), null);
    }
}
