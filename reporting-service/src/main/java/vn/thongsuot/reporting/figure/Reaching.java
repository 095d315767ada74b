package vn.thongsuot.reporting.figure;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far generations have come through the log of activities. */
public interface Reaching {

    /**
     * Of one generation.
     *
     * @param done records of activities it has taken in
     * @param end records there are
     */
    record Progress(long done, long end) {}

    /** The way of what stands on the topic of activities when it is first asked, through all generations, into the store. */
    interface Passage {

        /** Whether all of it has arrived; false also while the broker does not answer. Never waits long. */
        boolean isPassed();

        /** End of each partition of activities when it was first asked, by number; empty before. */
        List<Long> offsets();
    }

    /** Absent while the broker does not answer. */
    @Nullable
    Progress progress(int generation);

    /** @param generations may be empty; then it is the way of what stands on the topic of figures into the store */
    Passage passage(Collection<Integer> generations);

    /**
     * Whether nobody takes part in computing a generation any more, so that it tells nothing more; its group is removed then.
     * False while a place in it is held for somebody who has not said goodbye.
     */
    boolean isReleased(int generation);

    /** Removes what else the broker keeps for computing a generation; false while it is not released. */
    boolean forget(int generation);
}
