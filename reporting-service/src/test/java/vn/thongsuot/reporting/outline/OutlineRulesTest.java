package vn.thongsuot.reporting.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Violation;

class OutlineRulesTest {

    @Test
    void whatIsBuiltInBreaksNoRule() {
        assertThat(OutlineRules.broken(BuiltInOutlines.DEFAULT)).isEmpty();
    }

    @Test
    void anIdIsShortAndUsedOnce() {
        assertThat(broken(heading("A b"))).containsExactly("/headings/0/id heading-id");
        assertThat(broken(heading("a"), heading("b", heading("a"))))
                .containsExactly("/headings/1/below/0/id heading-twice");
    }

    @Test
    void aContentHasOnePlace() {
        var bases = new Heading("a", "A", List.of(Content.BASES), List.of(), null);
        var again = new Heading("b", "B", List.of(Content.BASES), List.of(), null);
        assertThat(broken(bases, again)).containsExactly("/headings/1/contents content-twice");
    }

    @Test
    void theHeadingsOfAddresseesAreFree() {
        var recommendations = new Heading("kn", "Kiến nghị", List.of(Content.RECOMMENDATIONS), List.of(), null);
        assertThat(broken(recommendations, heading("kn-2"))).containsExactly("/headings heading-reserved");
        assertThat(broken(recommendations, heading("kn-x"))).isEmpty();
    }

    @Test
    void headingsAreAHundredAndThreeDeepAtMost() {
        var hundred =
                IntStream.range(0, 100).mapToObj(one -> heading("h" + one)).toArray(Heading[]::new);
        assertThat(broken(hundred)).isEmpty();
        assertThat(broken(heading("x", hundred))).containsExactly("/headings too-many-headings");
        assertThat(broken(heading("a", heading("b", heading("c"))))).isEmpty();
        assertThat(broken(heading("a", heading("b", heading("c", heading("d"))))))
                .containsExactly("/headings too-deep");
    }

    @Test
    void resultsHaveCodesAndEachRuleItsDays() {
        var results =
                List.of(new ResultHeading("REACH", "A"), new ResultHeading("REACH", "B"), new ResultHeading("r", "C"));
        var day = new CutOff.Day(0, 14);
        var cutOffs = List.of(new CutOff(PeriodRule.MONTH, day, day), new CutOff(PeriodRule.MONTH, day, day));
        assertThat(broken(new Outline("x", List.of(heading("a")), results, cutOffs)))
                .containsExactly(
                        "/resultHeadings/1/code result-code",
                        "/resultHeadings/2/code result-code",
                        "/cutOffs/1/rule rule-twice");
    }

    private static Heading heading(String id, Heading... below) {
        return new Heading(id, "Mục", List.of(), List.of(below), null);
    }

    private static List<String> broken(Heading... headings) {
        return broken(new Outline("x", List.of(headings), List.of(), List.of()));
    }

    private static List<String> broken(Outline outline) {
        return OutlineRules.broken(outline).stream().map(OutlineRulesTest::said).toList();
    }

    private static String said(Violation broken) {
        return broken.pointer() + " " + broken.rule();
    }
}
