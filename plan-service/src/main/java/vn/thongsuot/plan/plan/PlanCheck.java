package vn.thongsuot.plan.plan;

import java.util.List;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** The rules of plans for those who prepare the content of one without drafting it. */
public final class PlanCheck {

    private PlanCheck() {}

    /** All rules that the content breaks; empty when it holds. */
    public static List<Violation> broken(PlanContent content, Sources sources) {
        return PlanRule.broken(content, sources);
    }
}
