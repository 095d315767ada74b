package vn.thongsuot.plan.plan;

import vn.thongsuot.documents.attaching.AttachingCopies;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.files.Files;

/** The PDF that was signed elsewhere beside an approved plan. */
public final class SignedPlans {

    private SignedPlans() {}

    /** Whoever may approve the plan for its unit may attach. */
    public static AttachingCopies<Plan> attaching(Aggregates<Plan> plans, Access access, Files files) {
        return new AttachingCopies<>(
                plans,
                files,
                (command, plan) -> access.refuses(
                        command.by(), Right.APPROVE, plan.content().unit()),
                Plan::attach,
                erasing(plans, access, files));
    }

    /** Whoever administers at the top of a tree may erase. */
    public static ErasingCopies<Plan> erasing(Aggregates<Plan> plans, Access access, Files files) {
        return new ErasingCopies<>(
                plans,
                files,
                command -> access.refusesAtTop(command.by(), Right.ADMINISTER),
                Plan::signed,
                (plan, left) -> Decision.accepted(Altered.of(plan).signed(left).plan(), PlanEvent.ERASED.type()));
    }
}
