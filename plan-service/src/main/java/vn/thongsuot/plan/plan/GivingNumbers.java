package vn.thongsuot.plan.plan;

import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/** Finds the number under which a plan is issued, in the issuer's register of the year. */
final class GivingNumbers {

    private final NumberRegister register;

    GivingNumbers(NumberRegister register) {
        this.register = register;
    }

    /** The issue with its number, if it asks for one and the plan has none yet. */
    Outcome<Issue> number(TenantId tenant, String id, Plan plan, Issue issue) {
        if (plan.number() != null || !issue.asksForNumber()) {
            return Outcome.done(issue);
        }
        var year = issue.yearOf(plan);
        if (year.isEmpty()) {
            return Outcome.refused(Refusal.invalid("/date", "year-for-number"));
        }
        var content = plan.content();
        return number(tenant, id, new NumberSeries(content.unit(), content.symbol(), year.get()), issue);
    }

    private Outcome<Issue> number(TenantId tenant, String id, NumberSeries series, Issue issue) {
        var number = issue.number();
        if (number == null) {
            return Outcome.done(issue.numbered(register.draw(tenant, series, id)));
        }
        return register.take(tenant, series, number, id)
                ? Outcome.done(issue)
                : Outcome.refused(Refusal.conflict("number-taken"));
    }
}
