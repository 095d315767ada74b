package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StateTest {

    @Test
    @Tag("DN-16")
    void aPossibilityMayBecomeAnything() {
        assertThat(Arrays.stream(State.values()).filter(State.POSSIBLE::mayBecome))
                .contains(
                        State.POSSIBLE, State.PLANNED, State.IN_PROGRESS, State.LAUNCHED, State.DONE, State.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    void nothingLeadsOutOfWithdrawn(State next) {
        assertThat(State.WITHDRAWN.mayBecome(next)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void noCorrectionLeadsIntoWithdrawn(State current) {
        assertThat(current.mayBecome(State.WITHDRAWN)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void everyOtherStateMayStay(State state) {
        assertThat(state.mayBecome(state)).isTrue();
    }

    @Test
    @Tag("DN-16")
    void whatHappenedIsNoMerePossibilityAnyMore() {
        assertThat(State.DONE.mayBecome(State.POSSIBLE)).isFalse();
        assertThat(State.LAUNCHED.mayBecome(State.POSSIBLE)).isFalse();
        assertThat(State.IN_PROGRESS.mayBecome(State.POSSIBLE)).isFalse();
    }

    @Test
    void whatWasDoneIsCorrectedNotCancelled() {
        assertThat(State.DONE.mayBecome(State.PLANNED)).isTrue();
        assertThat(State.DONE.mayBecome(State.CANCELLED)).isFalse();
    }

    @Test
    void whatWasCancelledIsTakenUpAgainBeforeItIsDone() {
        assertThat(State.CANCELLED.mayBecome(State.DONE)).isFalse();
        assertThat(State.CANCELLED.mayBecome(State.PLANNED)).isTrue();
    }
}
