package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.activity.activity.Stated.activity;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.activity.reference.PlanCopy;
import vn.thongsuot.platform.aggregate.Violation;

class ReferenceRulesTest {

    private final Told told = new Told()
            .directive("d1", "2025-04-15")
            .task("t1", "d1")
            .plan("plan", new PlanCopy.Item("a", "BANNER"))
            .number("articles")
            .words("awareness")
            .campaign("wcid", List.of());

    @Test
    void everythingThatIsReferredToIsWanted() {
        var wanted = ReferenceRules.wanted(activity()
                .by("office", "industry")
                .answering("d1")
                .carryingOut("t1")
                .planned("plan", "a")
                .during("wcid")
                .integrating("d8", "Đề án 06", "Lồng ghép")
                .measuring("articles", "3")
                .facts());
        assertThat(wanted.units()).containsExactlyInAnyOrder("office", "industry");
        assertThat(wanted.directives()).containsExactlyInAnyOrder("d1", "d8");
        assertThat(wanted.tasks()).containsExactly("t1");
        assertThat(wanted.plans()).containsExactly("plan");
        assertThat(wanted.indicators()).containsExactly("articles");
        assertThat(wanted.campaigns()).containsExactly("wcid");
    }

    @Test
    void whatIsKnownHolds() {
        var known = activity()
                .by("office", "industry")
                .answering("d1")
                .carryingOut("t1")
                .planned("plan", "a")
                .during("wcid")
                .measuring("articles", "3");
        assertThat(unknown(known)).isEmpty();
    }

    @Test
    void whatIsUnknownIsPointedAt() {
        assertUnknown(activity().by("x"), "/unit");
        assertUnknown(activity().by("office", "industry", "x"), "/coordinators/1");
        assertUnknown(activity().answering("d1", "x"), "/directives/1");
        assertUnknown(activity().carryingOut("x"), "/tasks/0");
        assertUnknown(activity().planned("x", "a"), "/plan");
        assertUnknown(activity().planned("plan", "x"), "/planItem");
        assertUnknown(activity().during("x"), "/campaign");
        assertUnknown(activity().integrating("x", "Đề án", "Lồng ghép"), "/integrates/0/directive");
        assertUnknown(activity().measuring("articles", "3").measuring("x", "1"), "/measurements/1/indicator");
    }

    @Test
    void anIndicatorInWordsTakesNoValue() {
        var value = Measurement.of("awareness", Qualifier.EQ, BigDecimal.ONE, "tốt");
        assertThat(misfitting(activity().measuring("articles", "2").measuring(value)))
                .containsExactly(Violation.of("/measurements/1/value", "indicator-in-words"));
    }

    @Test
    void everyIndicatorTakesWords() {
        assertThat(misfitting(activity()
                        .measuring(Measurement.of("awareness", null, null, "tốt hơn"))
                        .measuring(Measurement.of("articles", null, null, "nhiều tin, bài"))))
                .isEmpty();
    }

    private void assertUnknown(Stated stated, String pointer) {
        assertThat(unknown(stated)).containsExactly(Violation.of(pointer, "unknown-reference", "x"));
    }

    private List<Violation> unknown(Stated stated) {
        return ReferenceRules.unknown(stated.facts(), told.known());
    }

    private List<Violation> misfitting(Stated stated) {
        return ReferenceRules.misfitting(stated.facts(), told.known());
    }
}
