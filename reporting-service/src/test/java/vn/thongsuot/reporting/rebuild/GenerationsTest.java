package vn.thongsuot.reporting.rebuild;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private static final Instant AT = Instant.parse("2025-10-14T02:30:00Z");
    private static final Duration GRACE = Duration.ofMinutes(1);

    @Test
    void oneThatIsNoLongerServedIsPastOnlyAfterItsGrace() {
        var begun = Generations.first(1).begun(Act.ofService(AT, Act.What.BEGUN, 2));
        var switched = begun.switched(requireNonNull(begun.rebuild()), true, Act.ofService(AT, Act.What.SWITCHED, 2));

        assertThat(begun.isPast(1, AT.plus(GRACE), GRACE)).isFalse();
        assertThat(begun.isPast(2, AT.plus(GRACE), GRACE)).isFalse();
        assertThat(begun.isPast(3, AT, GRACE)).as("not heard of yet").isFalse();
        assertThat(switched.isPast(1, AT.plusSeconds(59), GRACE)).isFalse();
        assertThat(switched.isPast(1, AT.plus(GRACE), GRACE)).isTrue();

        var removed = switched.removed(1, Act.ofService(AT, Act.What.REMOVED, 1));
        assertThat(removed.isPast(1, AT, GRACE)).isTrue();
        assertThat(removed.isPast(2, AT.plus(GRACE), GRACE)).isFalse();
    }

    @Test
    void oneThatWasGivenUpIsPastThoughItsNumberIsHigherThanThatServed() {
        var begun = Generations.first(1).begun(Act.ofService(AT, Act.What.BEGUN, 2));
        var given = begun.abandoned(requireNonNull(begun.rebuild()), Act.ofService(AT, Act.What.ABANDONED, 2));

        assertThat(given.isPast(2, AT, GRACE)).isFalse();
        assertThat(given.isPast(2, AT.plus(GRACE), GRACE)).isTrue();
        assertThat(given.isPast(1, AT.plus(GRACE), GRACE)).isFalse();
    }
}
