package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.activity.activity.Stated.activity;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.activity.reference.PlanCopy;

class WarningsTest {

    private static final String OFFICIAL = "Đổi mới sáng tạo - Nghĩ khác, Làm khác để tốt hơn";

    private final Told told = new Told()
            .directive("letter-province", "2025-04-15")
            .directive("letter-science", "2025-04-17")
            .directive("letter-department", "2025-04-22")
            .directive("resolution", "2024-12-22")
            .directive("scheme", null)
            .directive("plan-of-year", "2025")
            .directive("plan-of-april", "2025-04")
            .campaign("wcid", List.of(OFFICIAL))
            .campaign("national-day", "2025-09-22", "2025-10-05")
            .plan("plan", new PlanCopy.Item("a", "BANNER"), new PlanCopy.Item("open", null));

    @Test
    @Tag("DN-15")
    void aDeedBeforeEveryOneOfItsDirectivesIsRemarkable() {
        assertWarns(
                activity().on("2025-04-11").answering("letter-province", "letter-science", "letter-department"),
                Warning.BEFORE_DIRECTIVE);
    }

    @Test
    @Tag("DN-15")
    void aDeedAfterTheEarliestOfItsDirectivesIsNot() {
        assertSilent(activity().on("2025-04-16").answering("letter-province", "letter-department"));
        assertSilent(activity().on("2025-04-11").answering("letter-province", "resolution"));
        assertSilent(activity().on("2025-04-15").answering("letter-province"));
    }

    @Test
    @Tag("DN-15")
    void aDirectiveWithoutADateMayBeTheEarliest() {
        assertSilent(activity().on("2025-04-11").answering("letter-province", "scheme"));
    }

    @Test
    @Tag("DN-15")
    void aDateKnownInPartGetsTheBenefitOfTheDoubt() {
        assertSilent(activity().on("2025-04").answering("letter-province"));
        assertSilent(activity().on("2025-04-11").answering("plan-of-april"));
        assertSilent(activity().on("2025-04-11").answering("plan-of-year"));
        assertWarns(activity().on("2025-03").answering("letter-province"), Warning.BEFORE_DIRECTIVE);
        assertWarns(activity().on("2025-03-31").answering("plan-of-april"), Warning.BEFORE_DIRECTIVE);
    }

    @Test
    @Tag("DN-15")
    void aDeedWithoutADateIsNeverTooEarly() {
        assertSilent(activity().answering("letter-province").during("national-day"));
    }

    @Test
    void aDirectivesDateThatNoCalendarHasTellsNothing() {
        told.directive("odd", "2025-02-31");
        assertSilent(activity().on("2020-01-01").answering("odd"));
    }

    @Test
    @Tag("TA-12")
    void aDeedOutsideTheCampaignsWindowIsRemarkable() {
        assertWarns(activity().on("2025-09-21").during("national-day"), Warning.OUTSIDE_WINDOW);
        assertWarns(activity().from("2025-10-04", "2025-10-06").during("national-day"), Warning.OUTSIDE_WINDOW);
    }

    @Test
    @Tag("TA-12")
    void theDaysOfAnEventAreItsOwnWithinTheWindow() {
        assertSilent(activity().from("2025-10-01", "2025-10-03").during("national-day"));
    }

    @Test
    void aCampaignWithoutAWindowHasNoOutside() {
        assertSilent(activity().on("2020").during("wcid"));
    }

    @Test
    @Tag("DN-13")
    void aSloganOfTheCampaignIsATagWithoutAnyRemark() {
        assertSilent(activity().during("wcid").withSlogans(OFFICIAL));
    }

    @Test
    @Tag("DN-13")
    void aSloganInOtherWordsIsRemarkable() {
        assertWarns(activity().during("wcid").withSlogans("Nghĩ khác"), Warning.SLOGAN_NOT_OF_CAMPAIGN);
        assertWarns(activity().withSlogans(OFFICIAL), Warning.SLOGAN_NOT_OF_CAMPAIGN);
    }

    @Test
    @Tag("TA-10")
    void aKindThatThePlansItemDoesNotForeseeIsRemarkable() {
        var banner = activity().as(ActivityKind.BANNER, Mode.RESPOND);
        assertSilent(banner.planned("plan", "a"));
        assertSilent(banner.planned("plan", "open"));
        assertWarns(
                activity().as(ActivityKind.COMPETITION, Mode.RESPOND).planned("plan", "a"), Warning.KIND_NOT_OF_ITEM);
    }

    private void assertSilent(Stated stated) {
        assertThat(warnings(stated)).isEmpty();
    }

    private void assertWarns(Stated stated, Warning... expected) {
        assertThat(warnings(stated)).containsExactly(expected);
    }

    private List<Warning> warnings(Stated stated) {
        var facts = stated.facts();
        return Warnings.of(facts, facts.basis().directives(), told.known());
    }
}
