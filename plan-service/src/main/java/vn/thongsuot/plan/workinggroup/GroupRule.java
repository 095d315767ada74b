package vn.thongsuot.plan.workinggroup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.reference.Mention;
import vn.thongsuot.platform.aggregate.Violation;

/** What holds of a working group, and what it refers to. */
final class GroupRule {

    private GroupRule() {}

    static List<Violation> broken(GroupContent content) {
        var broken = new ArrayList<Violation>();
        if (content.head() != null && !content.head().isNamed()) {
            broken.add(Violation.of("/head", "member-needs-post"));
        }
        for (int index = 0; index < content.members().size(); index++) {
            if (!content.members().get(index).isNamed()) {
                broken.add(Violation.of("/members/" + index, "member-needs-post"));
            }
        }
        if (content.founding() != null && !content.founding().namesADecision()) {
            broken.add(Violation.of("/founding", "decision-needs-name"));
        }
        return broken;
    }

    static List<Mention> mentions(GroupContent content) {
        var mentions = new ArrayList<Mention>();
        mentions.add(Mention.unit(content.unit(), "/unit"));
        add(mentions, content.head(), "/head");
        for (int index = 0; index < content.members().size(); index++) {
            add(mentions, content.members().get(index), "/members/" + index);
        }
        if (content.founding() != null && content.founding().directive() != null) {
            mentions.add(Mention.directive(content.founding().directive(), "/founding/directive"));
        }
        return mentions;
    }

    private static void add(List<Mention> mentions, @Nullable Member member, String pointer) {
        if (member != null && member.position() != null) {
            mentions.add(Mention.position(member.position(), pointer + "/position"));
        }
    }
}
