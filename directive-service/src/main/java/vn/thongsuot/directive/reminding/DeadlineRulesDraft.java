package vn.thongsuot.directive.reminding;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.platform.aggregate.Refusal;

/** Rules as somebody wants them to be; an absent list is an empty one. Fields as in {@link DeadlineRules}. */
public record DeadlineRulesDraft(
        @Nullable List<Integer> before,
        @Nullable List<Integer> after,
        @Nullable Integer escalateAfter) {

    private static final int AT_MOST = 5;
    private static final int FURTHEST = 30;

    /** With the longest holidays between it is still within the month that is looked back upon. */
    private static final int ESCALATE_AT_MOST = 10;

    public DeadlineRulesDraft {
        before = requireNonNullElse(before, List.of());
        after = requireNonNullElse(after, List.of());
    }

    Optional<Refusal> refusal() {
        var rules = new Rules();
        days(rules, "/before", given(before), 0);
        days(rules, "/after", given(after), 1);
        return rules.check(
                        escalateAfter == null || (escalateAfter >= 1 && escalateAfter <= ESCALATE_AT_MOST),
                        "/escalateAfter",
                        "days-between",
                        "1",
                        String.valueOf(ESCALATE_AT_MOST))
                .refusal();
    }

    private static void days(Rules rules, String pointer, List<Integer> days, int least) {
        rules.atMost(pointer, days, AT_MOST).distinct(pointer, days);
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            rules.check(
                    day >= least && day <= FURTHEST,
                    pointer + "/" + i,
                    "days-between",
                    String.valueOf(least),
                    String.valueOf(FURTHEST));
        }
    }

    DeadlineRules toRules() {
        return new DeadlineRules(given(before), given(after), escalateAfter);
    }

    private static List<Integer> given(@Nullable List<Integer> days) {
        return requireNonNullElse(days, List.of());
    }
}
