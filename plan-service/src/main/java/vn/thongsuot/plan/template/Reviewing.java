package vn.thongsuot.plan.template;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.thongsuot.plan.plan.Mark;
import vn.thongsuot.plan.plan.Marks;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.reference.Mention.Kind;
import vn.thongsuot.plan.reference.Outdated;
import vn.thongsuot.platform.aggregate.Command;

/** Looks a copied plan over for what was right only for the plan that it was copied from. */
public final class Reviewing {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Outdated outdated;

    public Reviewing(Outdated outdated) {
        this.outdated = outdated;
    }

    /** Its marks. The plan is for the year in which its own time frame begins, else for the year of the copying. */
    List<Mark> marks(Command command, PlanContent content, NewPlan plan) {
        var today = LocalDate.ofInstant(command.at(), ZONE);
        var year =
                plan.window() == null ? today.getYear() : plan.window().from().getYear();
        return Marks.of(
                content,
                year,
                outdated.lapsed(command.tenant(), Marks.named(content, Kind.DIRECTIVE), today),
                outdated.abolished(command.tenant(), Marks.named(content, Kind.UNIT), today));
    }
}
