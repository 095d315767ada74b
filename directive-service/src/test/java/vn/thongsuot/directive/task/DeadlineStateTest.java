package vn.thongsuot.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.time.Deadline;

class DeadlineStateTest {

    private static final LocalDate LAST = LocalDate.of(2025, 10, 5);
    private static final Period SOON = Period.ofDays(3);

    @ParameterizedTest
    @CsvSource({"2025-10-01, NOT_DUE", "2025-10-02, DUE_SOON", "2025-10-05, DUE_SOON", "2025-10-06, OVERDUE"})
    void anOpenTaskGoesFromNotDueToOverdue(LocalDate today, DeadlineState state) {
        assertThat(task(LAST, Execution.IN_PROGRESS, null).deadlineState(today, SOON))
                .isEqualTo(state);
    }

    @Test
    void aDoneTaskWasInTimeOrLateWhateverTheDayIsNow() {
        var muchLater = LAST.plusYears(1);
        assertThat(task(LAST, Execution.DONE, LAST).deadlineState(muchLater, SOON))
                .isEqualTo(DeadlineState.DONE_ON_TIME);
        assertThat(task(LAST, Execution.DONE, LAST.plusDays(1)).deadlineState(muchLater, SOON))
                .isEqualTo(DeadlineState.DONE_LATE);
    }

    @Test
    void withoutADateOrSuspendedThereIsNothingToBeLateFor() {
        assertThat(task(null, Execution.NOT_STARTED, null).deadlineState(LAST, SOON))
                .isEqualTo(DeadlineState.NONE);
        assertThat(task(LAST, Execution.SUSPENDED, null).deadlineState(LAST.plusDays(9), SOON))
                .isEqualTo(DeadlineState.NONE);
    }

    private static Task task(@Nullable LocalDate last, Execution execution, @Nullable LocalDate doneOn) {
        return new Task(
                new Source(Source.Kind.EVENT, "e", null),
                null,
                null,
                1,
                "Treo băng rôn",
                null,
                null,
                List.of(),
                null,
                new Deadline("đến hết ngày 05/10/2025", last),
                execution,
                doneOn,
                Set.of(),
                Traits.NONE,
                Course.NONE);
    }
}
