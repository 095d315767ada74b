package vn.thongsuot.reporting.figure.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.GenerationCells.Cell;
import vn.thongsuot.reporting.figure.InMemoryCells;
import vn.thongsuot.reporting.figure.InMemorySources;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.StoredCell;

/**
 * A second generation is made from the log while the first goes on, in histories as in {@link FigureHistoriesTest}: digest by
 * digest both are equal, a spoiled cell makes them differ there and nowhere else, and after the switch every figure is right.
 */
class RebuiltHistoriesTest {

    private static final TenantId DONG_NAI = new TenantId("dong-nai");
    private static final TenantId HA_NOI = new TenantId("ha-noi");

    static LongStream seeds() {
        var one = Long.getLong("histories.seed");
        return one != null ? LongStream.of(one) : LongStream.rangeClosed(1, Long.getLong("histories.seeds", 30));
    }

    private final LiveGeneration live = LiveGeneration.of(1);
    private final InMemoryCells cells = new InMemoryCells(live);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void digestsAreEqualAndASwitchHealsWhatWasSpoiled(long seed) {
        System.out.println("seed " + seed);
        var history = new History(seed, DONG_NAI, HA_NOI, cells, new InMemorySources());
        history.happenWhileRebuilt();
        for (var tenant : new TenantId[] {DONG_NAI, HA_NOI}) {
            assertThat(digests(tenant, 2)).isNotEmpty().isEqualTo(digests(tenant, 1));
        }

        var spoiled = spoil();
        var differing = new ArrayList<String>();
        var rebuilt = digests(DONG_NAI, 2);
        digests(DONG_NAI, 1).forEach((id, digest) -> {
            if (!digest.equals(rebuilt.get(id))) {
                differing.add("g1-" + id);
            }
        });
        assertThat(differing).containsExactly(spoiled.id());

        live.become(2);
        var questions = new Questions(history);
        for (var question = 0; question < 8; question++) {
            questions.askAny();
        }
    }

    /** As a hand in the store might: the sum is another, sequence and contributors' digest stay. */
    private StoredCell spoil() {
        var one = cells.all(DONG_NAI).stream()
                .filter(cell -> cell.generation() == 1 && cell.deeds() > 0)
                .findFirst()
                .orElseThrow();
        cells.spoil(
                DONG_NAI,
                new StoredCell(
                        one.id(),
                        one.sequence(),
                        one.key(),
                        "987654321",
                        one.deeds(),
                        one.qualifiers(),
                        one.shares(),
                        one.digest(),
                        one.generation()));
        return one;
    }

    private Map<String, Long> digests(TenantId tenant, int generation) {
        return StreamSupport.stream(cells.inOrder(tenant, generation).spliterator(), false)
                .collect(Collectors.toMap(Cell::id, Cell::digest));
    }
}
