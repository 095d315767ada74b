package vn.thongsuot.plan.workinggroup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Nfc;

/**
 * All of a working group that is written by hand.
 *
 * @param unit whose group it is; it stays the same
 * @param purpose absent when the name says enough
 * @param head absent until somebody is named
 * @param members without the head
 * @param founding absent while the decision has not been made
 * @param foundedOn first day of its work; absent when not known
 * @param plan id of the plan that asked for it; absent when none did
 */
public record GroupContent(
        String unit,
        String name,
        @Nullable String purpose,
        @Nullable Member head,
        List<Member> members,
        @Nullable Founding founding,
        @Nullable LocalDate foundedOn,
        @Nullable String plan) {

    public GroupContent {
        name = Nfc.of(name);
        purpose = Nfc.ofOptional(purpose);
        members = members == null ? List.of() : List.copyOf(members);
    }
}
