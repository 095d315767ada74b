package vn.thongsuot.directive.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.RefusedException;

class CountingTasksTest {

    /** Six in the morning of the 23rd in Việt Nam. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-22T23:00:00Z"), ZoneOffset.UTC);

    private static final List<Cells.Tally> TALLIES = List.of(
            new Cells.Tally(Execution.DONE, false, true, 5),
            new Cells.Tally(Execution.DONE, false, false, 2),
            new Cells.Tally(Execution.DONE, true, true, 3),
            new Cells.Tally(Execution.IN_PROGRESS, true, true, 4),
            new Cells.Tally(Execution.NOT_STARTED, true, true, 1),
            new Cells.Tally(Execution.NOT_STARTED, false, true, 7),
            new Cells.Tally(Execution.NOT_STARTED, false, false, 6),
            new Cells.Tally(Execution.SUSPENDED, true, true, 8));

    private final CountingTasks counting = new CountingTasks((tenant, query) -> TALLIES, CLOCK);

    @Test
    void eachTaskStandsInOneOfFourCells() {
        var cells = counting.count(TENANT, counting.query(null, null, null, null, Against.EXTENDED));
        assertThat(cells.cells())
                .isEqualTo(Map.of(
                        Count.DONE_ON_TIME, 7L, Count.DONE_LATE, 3L, Count.OPEN_IN_TIME, 21L, Count.OPEN_OVERDUE, 5L));
        assertThat(cells.total()).isEqualTo(36);
    }

    @Test
    void whatCannotBeLateIsSaidBeside() {
        var cells = counting.count(TENANT, counting.query(null, null, null, null, Against.EXTENDED));
        assertThat(cells.withoutDeadline()).isEqualTo(8);
        assertThat(cells.suspended()).isEqualTo(8);
    }

    @Test
    void ofNothingAllFourAreThere() {
        var none = new CountingTasks((tenant, query) -> List.of(), CLOCK);
        assertThat(none.count(TENANT, none.query(null, null, null, null, Against.ORIGINAL))
                        .cells())
                .hasSize(4)
                .allSatisfy((cell, tasks) -> assertThat(tasks).isZero());
    }

    @Test
    void itIsCountedAsOfTodayInVietNam() {
        assertThat(counting.query(null, null, null, null, Against.ORIGINAL).today())
                .isEqualTo(LocalDate.of(2025, 4, 23));
    }

    @Test
    void thePeriodIsInOrder() {
        var backwards =
                counting.query(null, null, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 31), Against.ORIGINAL);
        assertThatThrownBy(() -> counting.count(TENANT, backwards)).isInstanceOf(RefusedException.class);
    }
}
