package vn.thongsuot.reporting.figure.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.InMemoryCells;
import vn.thongsuot.reporting.figure.InMemorySides;
import vn.thongsuot.reporting.figure.InMemorySources;
import vn.thongsuot.reporting.figure.SideBySide;

/**
 * Deeds are recorded, corrected, cancelled and moved, late, twice and in any order, while units are merged, split and moved:
 * every figure equals a plain fold, as units and documents were on any day and as they are now. The first 50 seeds in every
 * build; {@code -Dhistories.seeds=200} takes more, {@code -Dhistories.seed=7} one alone.
 */
class FigureHistoriesTest {

    private static final int QUESTIONS = 12;
    private static final TenantId DONG_NAI = new TenantId("dong-nai");
    private static final TenantId HA_NOI = new TenantId("ha-noi");

    static LongStream seeds() {
        var one = Long.getLong("histories.seed");
        return one != null ? LongStream.of(one) : LongStream.rangeClosed(1, Long.getLong("histories.seeds", 50));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figuresEqualTheFoldAsUnitsWereAndAsTheyAre(long seed) {
        System.out.println("seed " + seed);
        var sides = new InMemorySides(new InMemoryCells(), new InMemorySources());
        var history = new History(seed, DONG_NAI, HA_NOI, sides.cells(), sides.sources());
        history.happen();
        everyCellSaysWhatItsSourcesMake(sides);

        var questions = new Questions(history);
        for (var question = 0; question < QUESTIONS; question++) {
            questions.askAny();
        }
        nothingIsLostFromOneDayToAnother(history);
        var tables = new TableQuestions(history);
        tables.askAll();
        tables.askBelowOne();
    }

    private static void everyCellSaysWhatItsSourcesMake(InMemorySides sides) {
        var compared =
                sides.after(DONG_NAI, SideBySide.BEFORE_ALL, new SideBySide.Bound(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThat(compared.disagreements()).isEmpty();
        assertThat(compared.cells()).isPositive();
    }

    /** Reorganisation moves deeds from one unit to another and never out of the whole. */
    private static void nothingIsLostFromOneDayToAnother(History history) {
        var now = history.read(new FigureQuery(null, "ubnd", null)).items().getFirst();
        var all = history.read(new FigureQuery(null, null, null)).items().getFirst();
        assertThat(now.value()).isEqualTo(all.value());
        for (var day : List.of(history.world().day(), history.world().day())) {
            var then = history.read(new FigureQuery(null, "ubnd", null, day))
                    .items()
                    .getFirst();
            assertThat(then.value()).isEqualTo(all.value());
        }
    }
}
