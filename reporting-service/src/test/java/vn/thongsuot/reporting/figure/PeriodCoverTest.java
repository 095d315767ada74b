package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.facts.Days;

class PeriodCoverTest {

    private static final LocalDate START = LocalDate.of(2024, 12, 1);

    @Test
    void aReportPeriodFromThe15thToThe14thIsTwoHalves() {
        var cover = PeriodCover.of(interval("2025-04-15", "2025-05-14"));

        assertThat(cover.months()).isEmpty();
        assertThat(cover.halves())
                .containsExactly(interval("2025-04-15", "2025-04-30"), interval("2025-05-01", "2025-05-14"));
    }

    @Test
    void aYearIsTwelveMonths() {
        var cover = PeriodCover.of(interval("2024-01-01", "2024-12-31"));

        assertThat(cover.months()).hasSize(12).contains(interval("2024-02-01", "2024-02-29"));
        assertThat(cover.halves()).isEmpty();
    }

    @Test
    void aDeedThatCrossesABorderOfBlocksIsTakenByItself() {
        var cover = PeriodCover.of(interval("2025-04-01", "2025-05-31"));

        assertThat(cover.takes(Grain.LEAF, interval("2025-04-25", "2025-05-02")))
                .isTrue();
        assertThat(cover.takes(Grain.LEAF, interval("2025-04-25", "2025-04-26")))
                .isFalse();
    }

    @Test
    void aPeriodWithoutBoundsIsRefusedBeforeItsMonthsAreCounted() {
        var endless = new Interval(LocalDate.of(2025, 1, 1), LocalDate.MAX);

        assertThatThrownBy(() -> PeriodCover.of(endless)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Days.brokenRule(LocalDate.of(1975, 1, 1), LocalDate.of(2025, 1, 1)))
                .isEmpty();
        assertThat(Days.brokenRule(LocalDate.of(1975, 1, 1), LocalDate.of(2025, 1, 2)))
                .contains("period-out-of-bounds");
    }

    /** However periods and deeds lie: a deed inside the period is taken by exactly one of its cells, others by none. */
    @Test
    void everyDeedInsideIsTakenExactlyOnce() {
        var seed = 20250421L;
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++) {
            var period = random(random, 120);
            var deed = random(random, 45);
            var taken = takenBy(PeriodCover.of(period), deed);
            var inside = !deed.from().isBefore(period.from()) && !deed.to().isAfter(period.to());
            assertThat(taken)
                    .as("seed %d round %d: %s in %s", seed, round, deed, period)
                    .hasSize(inside ? 1 : 0);
        }
    }

    /** The store looks for halves in these months only, and for exact cells in the loose ones of them or in no month. */
    @Test
    void whatNoWholeMonthTakesLiesInAMonthAtAnEdgeOrInNoneAndExactlyInALooseOne() {
        assertThat(PeriodCover.of(interval("2024-12-15", "2025-06-14")).edges())
                .containsExactly(interval("2024-12-01", "2024-12-31"), interval("2025-06-01", "2025-06-30"));
        assertThat(PeriodCover.of(interval("2024-12-15", "2025-06-14")).loose()).isEmpty();
        assertThat(PeriodCover.of(interval("2024-12-14", "2025-06-15")).loose()).hasSize(2);
        assertThat(PeriodCover.of(interval("2025-01-01", "2025-03-31")).edges()).isEmpty();
        var random = new Random(20250421L);
        for (var round = 0; round < 20_000; round++) {
            var cover = PeriodCover.of(random(random, 120));
            var deed = random(random, 45);
            var taken = takenBy(cover, deed);
            if (!taken.isEmpty() && !taken.contains(Grain.MONTH)) {
                assertThat(Grain.MONTH.blockAround(deed))
                        .as("round %d: %s in %s", round, deed, cover.period())
                        .satisfiesAnyOf(
                                month -> assertThat(month).isEmpty(),
                                month -> assertThat(taken.contains(Grain.HALF) ? cover.edges() : cover.loose())
                                        .contains(month.orElseThrow()));
            }
        }
    }

    private static List<Grain> takenBy(PeriodCover cover, Interval deed) {
        var taken = new ArrayList<Grain>();
        Stream.of(Grain.values())
                .filter(grain -> grain.blockAround(deed)
                        .filter(block -> cover.takes(grain, block))
                        .isPresent())
                .forEach(taken::add);
        return taken;
    }

    private static Interval random(Random random, int days) {
        var from = START.plusDays(random.nextInt(120));
        return new Interval(from, from.plusDays(random.nextInt(days)));
    }

    private static Interval interval(String from, String to) {
        return new Interval(LocalDate.parse(from), LocalDate.parse(to));
    }
}
