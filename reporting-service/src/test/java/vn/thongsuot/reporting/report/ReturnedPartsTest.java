package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Consolidated.Quote;
import vn.thongsuot.reporting.report.Returned.Of;
import vn.thongsuot.reporting.report.Returned.Part;

/** What came back may be changed, and the rest stays approved. */
class ReturnedPartsTest {

    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");

    private final DongNai case1 = new DongNai();
    private final Consolidated taken = new Consolidated(
            List.of(new Input("r1", "vps", "h1"), new Input("r2", "qlcn", "h2")),
            List.of(new Quote("r1", "s1-1", "s1-1"), new Quote("r2", "s1-1", "s2-1")));

    private Report returned(Part... parts) {
        var report = case1.report().consolidating(taken).submitted();
        return report.returned(new Returned(null, "Sửa.", AT, SectionTexts.hashes(report), List.of(parts)));
    }

    private static Part part(Of of, String id) {
        return new Part(of, id, null, null);
    }

    private static Report saying(Report report, String section) {
        var written = new Written(Map.of(section, "Khác."), List.of(), List.of(), List.of(), List.of(), List.of());
        return report.edited(report.identity(), written);
    }

    /** As another unit's, or with other words for the same. */
    private static Report asking(Report report, String addressee, @Nullable String unit, String abbreviated) {
        var written = new Written(
                Map.of(),
                List.of(),
                List.of(),
                List.of(new Written.Recommendation(addressee, unit, "giao", "tập huấn.")),
                List.of(new Abbreviation("CĐS", abbreviated)),
                List.of());
        return report.edited(report.identity(), written);
    }

    private static List<String> refused(Report before, UnaryOperator<Report> change) {
        return ReturnedParts.of(before)
                .refuse(change.apply(before))
                .map(refusal ->
                        refusal.violations().stream().map(Violation::pointer).toList())
                .orElse(List.of());
    }

    @Test
    void allOfItMayBeChangedWhereNoPartIsNamed() {
        assertThat(refused(returned(), report -> saying(report, "s3-1"))).isEmpty();
        assertThat(ReturnedParts.of(returned()).mayRenew()).isTrue();
    }

    @Test
    void aSectionComesBackWithAllBelowIt() {
        var report = returned(part(Of.SECTION, "s2"));

        assertThat(refused(report, now -> saying(now, "s2-3"))).isEmpty();
        assertThat(refused(report, now -> saying(now, "s1-1"))).containsExactly("/narratives/s1-1");
        assertThat(ReturnedParts.of(report).mayRenew()).isFalse();
    }

    @Test
    void aFigureComesBackWithItsSectionAndAlone() {
        var report = returned(part(Of.INDICATOR, "articles"));

        assertThat(refused(report, now -> saying(now, "s3-1"))).isEmpty();
        assertThat(refused(report, now -> saying(now, "s1-1"))).containsExactly("/narratives/s1-1");
        var renewed = ReturnedParts.of(report).renewed(held("10", "7"), held("12", "9"));
        assertThat(renewed.byIndicator().get("articles"))
                .extracting(HeldFigures.Value::value)
                .isEqualTo("12");
        assertThat(renewed.byIndicator().get("people"))
                .extracting(HeldFigures.Value::value)
                .isEqualTo("7");
    }

    @Test
    void howManyActivitiesThereAreAndOfWhenComeWithTheIndicator() {
        var later = AT.plusSeconds(60);
        var before = new HeldFigures(AT, 3L, 1, 2, List.of(value("deeds", "1"), value("articles", "10")), null);
        var now = new HeldFigures(later, 0L, 0, 0, List.of(value("deeds", "2"), value("articles", "12")), null);

        var renewed = ReturnedParts.of(returned(part(Of.INDICATOR, "articles"))).renewed(before, now);

        assertThat(renewed).isEqualTo(now);
    }

    private static HeldFigures held(String articles, String people) {
        return new HeldFigures(AT, 0L, 0, 0, List.of(value("articles", articles), value("people", people)), null);
    }

    private static HeldFigures.Value value(String indicator, @Nullable String value) {
        return new HeldFigures.Value(null, indicator, value, "EQ", 1, null, null, null);
    }

    @Test
    void whatComesFromOneUnitMayBeReplacedAndThatOfOthersNot() {
        var report = returned(part(Of.UNIT, "qlcn"));

        assertThat(refused(
                        report,
                        now -> now.consolidating(new Consolidated(
                                List.of(new Input("r1", "vps", "h1"), new Input("r3", "qlcn", "h3")),
                                List.of(new Quote("r1", "s1-1", "s1-1"), new Quote("r3", "s1-1", "s2-1"))))))
                .isEmpty();
        assertThat(refused(
                        report,
                        now -> now.consolidating(new Consolidated(
                                List.of(new Input("r4", "vps", "h4"), new Input("r2", "qlcn", "h2")),
                                List.of(new Quote("r2", "s1-1", "s2-1"))))))
                .containsExactly("/inputs", "/quotes");
    }

    @Test
    void anApprovedRequestIsNotSentToAnotherBodyNorAnAbbreviationReadOtherwise() {
        var report = asking(returned(part(Of.SECTION, "s1")), "UBND tỉnh", "ubnd", "chuyển đổi số");

        assertThat(refused(report, now -> asking(now, "UBND tỉnh", "ubnd", "chuyển đổi số")))
                .isEmpty();
        assertThat(refused(report, now -> asking(now, "UBND tỉnh", "qltm", "chuyển đổi số")))
                .singleElement()
                .asString()
                .startsWith("/narratives/");
        assertThat(refused(report, now -> asking(now, "Sở khác", "ubnd", "chuyển đổi số")))
                .singleElement()
                .asString()
                .startsWith("/narratives/");
        assertThat(refused(report, now -> asking(now, "UBND tỉnh", "ubnd", "chưa đến sớm")))
                .containsExactly("/abbreviations");
    }

    @Test
    void theLengthIsNoPartThatComesBack() {
        assertThat(refused(
                        returned(part(Of.SECTION, "s1-1")),
                        report -> report.working(report.workings().telling(new Telling(1, List.of())))))
                .containsExactly("/examples");
    }

    @Test
    void whatWasDoneAboutEachPartIsSeen() {
        var report = returned(part(Of.SECTION, "s1-1"), new Part(Of.UNIT, "qlcn", "Sai số.", "h2"));
        var mended = saying(report, "s1-1");

        assertThat(SinceReturn.of(report).parts())
                .extracting(SinceReturn.Part::changed)
                .containsExactly(false, false);
        assertThat(SinceReturn.of(mended).parts())
                .extracting(SinceReturn.Part::changed)
                .containsExactly(true, false);
        assertThat(SinceReturn.of(mended).approvedSections()).contains("s2-1").doesNotContain("s1-1");
        var replaced = report.consolidating(new Consolidated(List.of(new Input("r3", "qlcn", "h3")), List.of()));
        assertThat(SinceReturn.of(replaced).parts().getLast().changed()).isTrue();
    }
}
