package vn.thongsuot.plan.workinggroup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A working group of one unit.
 *
 * @param dissolvedOn last day of its work; absent while it works
 */
public record WorkingGroup(
        GroupContent content, State state, @Nullable LocalDate dissolvedOn) {

    static final String FORMED = "vn.thongsuot.workinggroup.formed.v1";
    static final String CHANGED = "vn.thongsuot.workinggroup.changed.v1";
    static final String DISSOLVED = "vn.thongsuot.workinggroup.dissolved.v1";

    /** Whether it works. */
    public enum State {
        ACTIVE,
        DISSOLVED
    }

    static Decision<WorkingGroup> form(GroupContent content) {
        return Decision.accepted(new WorkingGroup(content, State.ACTIVE, null), FORMED);
    }

    Decision<WorkingGroup> change(GroupContent newer) {
        if (state == State.DISSOLVED) {
            return Decision.refused(Refusal.conflict("group-dissolved"));
        }
        if (!newer.unit().equals(content.unit())) {
            return Decision.refused(Refusal.invalid("/unit", "unit-stays"));
        }
        return newer.equals(content)
                ? Decision.unchanged()
                : Decision.accepted(new WorkingGroup(newer, state, dissolvedOn), CHANGED);
    }

    Decision<WorkingGroup> dissolve(LocalDate on) {
        if (state == State.DISSOLVED) {
            return Decision.refused(Refusal.conflict("group-dissolved"));
        }
        if (content.foundedOn() != null && on.isBefore(content.foundedOn())) {
            return Decision.refused(Refusal.invalid("/date", "ends-before-it-begins"));
        }
        return Decision.accepted(new WorkingGroup(content, State.DISSOLVED, on), DISSOLVED);
    }
}
