package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.plan.plan.CommuneOffice.AUTHOR;
import static vn.thongsuot.plan.plan.CommuneOffice.DEPUTY;
import static vn.thongsuot.plan.plan.CommuneOffice.refusal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.Programme.Criterion;
import vn.thongsuot.plan.plan.Programme.Expectation;
import vn.thongsuot.plan.plan.Programme.Horizon;
import vn.thongsuot.plan.plan.Programme.Line;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Where plans stand among other plans. */
class ProgrammeTest {

    private final CommuneOffice office = new CommuneOffice();

    @Test
    @Tag("HCM-02")
    void aPlanMayCoverAYearAndTheFollowingOnesOrAFixedSpan() {
        var open = drafted(programme(new Horizon(2022, null), null, null, List.of()));
        assertThat(open.state().content().standing().horizon()).isEqualTo(new Horizon(2022, null));
        var fixed = drafted(programme(new Horizon(2022, 2025), null, null, List.of()));
        assertThat(fixed.state().content().standing().horizon()).isEqualTo(new Horizon(2022, 2025));
        assertThat(rule(programme(new Horizon(2025, 2022), null, null, List.of())))
                .isEqualTo("/programme/horizon/to ends-before-it-begins");
    }

    @Test
    @Tag("MOIT-16")
    void priorityRulesAreKeptAsAChecklistAndWhatIsOpenIsWarnedOf() {
        var rule = new Criterion("Bám sát Nghị quyết 57-NQ/TW", ThuanAn.RESOLUTION_57, true, "Mục II.1");
        var open = new Criterion("Phù hợp chiến lược, quy hoạch của ngành", null, null, null);
        var broken = new Criterion("Bám sát Nghị quyết 71/NQ-CP", null, false, "Chưa có nội dung");
        var plan = drafted(programme(null, null, null, List.of(rule, open, broken)));
        assertThat(plan.state().content().standing().criteria()).containsExactly(rule, open, broken);
        assertThat(office.reading.warnings(CommuneOffice.TENANT, plan.state()))
                .filteredOn(warning -> warning.code() == Warning.Code.CRITERION_OPEN)
                .extracting(Warning::pointer)
                .containsExactly("/programme/criteria/1/met", "/programme/criteria/2/met");
    }

    @Test
    void aRuleNamesADirectiveThatIsKnown() {
        var unknown = new Criterion("Theo văn bản", "nowhere", null, null);
        var refused = Objects.requireNonNull(
                refusal(office.draft(AUTHOR, plan(programme(null, null, null, List.of(unknown))))));
        assertThat(refused.reason()).isEqualTo(Refusal.Reason.NOT_YET_KNOWN);
        assertThat(refused.violations().getFirst().pointer()).isEqualTo("/programme/criteria/0/directive");
    }

    @Test
    void aPlanStandsUnderAPlanThatExistsAndNeverUnderItself() {
        var parent = office.drafted();
        var child = drafted(programme(null, parent.id(), null, List.of()));
        assertThat(rule(programme(null, "nowhere", null, List.of()))).isEqualTo("/programme/parentPlan unknown-plan");
        var circle = Contents.of(ThuanAn.content()).standing(programme(null, child.id(), null, List.of()));
        assertThat(Objects.requireNonNull(refusal(office.change(AUTHOR, parent, circle)))
                        .violations()
                        .getFirst()
                        .rule())
                .isEqualTo("plan-under-itself");
    }

    @Test
    void onlyUnfinishedItemsOfTheContinuedPlanAreCarriedOver() {
        var former = office.drafted();
        assertThat(office.draft(AUTHOR, carrying("II.4.a", former.id()))
                        .orThrow()
                        .version())
                .isEqualTo(1);
        assertThat(rule(carrying("II", former.id()))).isEqualTo("/sections/0/item/carriedFrom unknown-item");
        assertThat(rule(carrying("II.4.a", null))).isEqualTo("/sections/0/item/carriedFrom continues-nothing");
    }

    @Test
    void aUnitIsExpectedOnce() {
        var twice = new Programme(
                null,
                null,
                null,
                List.of(),
                List.of(new Expectation(ThuanAn.CULTURE, Line.DIRECTS), new Expectation(ThuanAn.CULTURE, Line.GUIDES)),
                null,
                List.of());
        assertThat(rule(twice)).isEqualTo("/programme/expected/1/unit expected-twice");
    }

    @Test
    void progressIsNotedOfItemsOfAnApprovedPlanOnly() {
        var submitted = office.submitted();
        assertThat(refusal(office.note(AUTHOR, submitted, "II.4.a", ItemState.DONE)))
                .isEqualTo(Refusal.conflict("plan-not-approved"));
        var approved = office.approve(DEPUTY, submitted).orThrow();
        assertThat(refusal(office.note(DEPUTY, approved, "II.4.a", ItemState.DONE)))
                .isEqualTo(Refusal.forbidden("right-missing"));
        assertThat(refusal(office.note(AUTHOR, approved, "II", ItemState.DONE))).isEqualTo(Refusal.notFound());
        var noted =
                office.note(AUTHOR, approved, "II.4.a", ItemState.UNFINISHED).orThrow();
        assertThat(noted.state().progressOf("II.4.a").orElseThrow().state()).isEqualTo(ItemState.UNFINISHED);
        assertThat(noted.state().progressOf("II.4.b")).isEmpty();
        var same = office.note(AUTHOR, approved, "II.4.a", ItemState.UNFINISHED).orThrow();
        assertThat(same.version()).isEqualTo(noted.version());
        var done = office.note(AUTHOR, approved, "II.4.a", ItemState.DONE).orThrow();
        assertThat(done.state().progress()).hasSize(1);
    }

    private Versioned<Plan> drafted(Programme programme) {
        return office.draft(AUTHOR, plan(programme)).orThrow();
    }

    private static PlanContent plan(Programme programme) {
        return Contents.of(ThuanAn.content()).standing(programme);
    }

    private static PlanContent carrying(String item, @Nullable String former) {
        var work = new Item(ItemKind.CONTENT, null, List.of(), null, null, null, List.of(), List.of(), List.of(), item);
        var content = ThuanAn.withSections(ThuanAn.assignment("I", work, Run.text("Việc chuyển tiếp")));
        return Contents.of(content).standing(programme(null, null, former, List.of()));
    }

    private static Programme programme(
            @Nullable Horizon horizon, @Nullable String parent, @Nullable String former, List<Criterion> criteria) {
        return new Programme(horizon, parent, former, criteria, List.of(), null, List.of());
    }

    private String rule(Programme programme) {
        return rule(plan(programme));
    }

    private String rule(PlanContent content) {
        var violation = Objects.requireNonNull(refusal(office.draft(AUTHOR, content)))
                .violations()
                .getFirst();
        return violation.pointer() + " " + violation.rule();
    }
}
