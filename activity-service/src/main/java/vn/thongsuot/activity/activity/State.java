package vn.thongsuot.activity.activity;

import java.util.EnumSet;
import java.util.Set;

/** How far an activity has come. */
public enum State {
    /** Có thể thực hiện: mentioned as a possibility, nobody has settled on it. */
    POSSIBLE,
    /** Dự kiến: settled on, not begun. */
    PLANNED,
    /** Đang thực hiện. */
    IN_PROGRESS,
    /** Đã phát động: begun in public, with no end of its own, such as a movement. It counts as a deed. */
    LAUNCHED,
    /** Đã thực hiện. It counts as a deed. */
    DONE,
    /** Đã hủy: will not take place. */
    CANCELLED,
    /** Đã rút: should never have been recorded. It is final and reached by withdrawing alone. */
    WITHDRAWN;

    /**
     * Whether a correction may lead from here to there. What was begun is not merely possible any more; what was done
     * cannot be cancelled, only withdrawn; and what was cancelled must be taken up again before it can be done.
     */
    boolean mayBecome(State next) {
        return successors().contains(next);
    }

    /** Whether it says that something has taken place. */
    boolean happened() {
        return this == DONE || this == LAUNCHED;
    }

    /** Whether there is something to be seen of it. */
    boolean hasBegun() {
        return happened() || this == IN_PROGRESS;
    }

    private Set<State> successors() {
        return switch (this) {
            case POSSIBLE, PLANNED -> EnumSet.complementOf(EnumSet.of(WITHDRAWN));
            case IN_PROGRESS, LAUNCHED -> EnumSet.of(PLANNED, IN_PROGRESS, LAUNCHED, DONE, CANCELLED);
            case DONE -> EnumSet.of(PLANNED, IN_PROGRESS, LAUNCHED, DONE);
            case CANCELLED -> EnumSet.of(POSSIBLE, PLANNED, CANCELLED);
            case WITHDRAWN -> EnumSet.noneOf(State.class);
        };
    }
}
