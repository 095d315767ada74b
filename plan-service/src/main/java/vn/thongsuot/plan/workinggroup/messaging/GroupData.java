package vn.thongsuot.plan.workinggroup.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.workinggroup.Founding;
import vn.thongsuot.plan.workinggroup.Member;
import vn.thongsuot.plan.workinggroup.WorkingGroup;
import vn.thongsuot.platform.aggregate.Versioned;

/** What the outside is told of a working group, as {@code workinggroup.v1} has it: posts, and never persons. */
record GroupData(
        String id,
        long version,
        String unit,
        String name,
        @Nullable String purpose,
        WorkingGroup.State state,
        @Nullable HeadData head,
        int members,
        @Nullable Founding founding,
        @Nullable String plan,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate dissolvedOn) {

    /** The post of the head. */
    record HeadData(@Nullable String position, @Nullable String title) {}

    static GroupData of(Versioned<WorkingGroup> versioned) {
        var group = versioned.state();
        var content = group.content();
        return new GroupData(
                versioned.id(),
                versioned.version(),
                content.unit(),
                content.name(),
                content.purpose(),
                group.state(),
                head(content.head()),
                content.members().size() + (content.head() == null ? 0 : 1),
                content.founding(),
                content.plan(),
                content.foundedOn(),
                group.dissolvedOn());
    }

    private static @Nullable HeadData head(@Nullable Member head) {
        return head == null ? null : new HeadData(head.position(), head.title());
    }
}
