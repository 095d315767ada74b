package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.reporting.figure.Aim;
import vn.thongsuot.reporting.figure.CountedDeed;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Progress;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.figure.RandomDeeds;
import vn.thongsuot.reporting.figure.Succession;
import vn.thongsuot.reporting.figure.Target;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.PeriodRule;

/** What stands beside the figures on the page is frozen with them, and the checker finds it there. */
class FrozenBesideTest {

    @TempDir
    Path folder;

    private String subject = "Kế hoạch \"Mẫu\" & tiếp theo";
    private final DongNai case1 = new DongNai();
    private final List<CountedDeed> deeds = counted(LocalDate.of(2025, 5, 2), "120");
    private final List<CountedDeed> earlier = counted(LocalDate.of(2025, 4, 1), "100");

    private static List<CountedDeed> counted(LocalDate day, String articles) {
        var value = new Deed.Measurement("articles", "EQ", new BigDecimal(articles), null, null, List.of());
        return RandomDeeds.counted(List.of(new Deed(
                "sct",
                List.of(),
                "WEB_ARTICLE",
                "DONE",
                "Tin",
                new Interval(day, day),
                List.of("d1"),
                List.of(value))));
    }

    private Settled settled() {
        case1.nominal = new NominalPeriod(PeriodRule.MONTH, "2025-05");
        case1.indicator("articles", "Số tin, bài", Figure.Reason.NOT_REPORTED, "");
        var frame = case1.report().frame();
        var proof = proof(Measuring.query(frame), deeds);
        var before = proof(requireNonNull(Measuring.queryBefore(frame)), earlier);
        var facts = case1.facts().with(figures(proof), figures(before)).aiming(Map.of("articles", List.of(aim())));
        return new Settled(facts, proof, before);
    }

    private static FigureProof proof(FigureQuery query, List<CountedDeed> deeds) {
        return new FigureProof(
                query, requireNonNull(query.period()), List.of("d1"), List.of("sct"), Succession.NONE, deeds);
    }

    private Figures figures(FigureProof proof) {
        return new Figures(proof.folded(case1.indicators), List.of(), 0, new Freshness(0L, 0L, 0, Instant.EPOCH), 0);
    }

    private Aim aim() {
        var target = new Target(
                "p1",
                null,
                subject,
                "sct",
                "articles",
                "Tin, bài",
                Qualifier.GE,
                new BigDecimal("160"),
                "tin",
                null,
                null,
                LocalDate.of(2025, 12, 31));
        var progress = new Progress(
                Progress.State.NOT_REACHED, null, new BigDecimal("160"), new BigDecimal("75"), Qualifier.EQ);
        return new Aim(target, progress);
    }

    @Test
    void thePeriodBeforeAndTheTargetsAreFrozenAndChecked() throws IOException {
        var settled = settled();
        assertThat(settled.agrees()).isTrue();
        var report = case1.report();
        var frozen = requireNonNull(FreezingFigures.of(report, settled));
        var page = Renderings.page(Composing.of(report, settled.facts(), Standing.APPROVED));
        assertThat(page).contains("<td>tăng 20</td>", "chưa đạt, 75 %");
        assertThat(requireNonNull(frozen.targets()))
                .extracting(FrozenTarget::value, FrozenTarget::percent)
                .containsExactly(tuple("160", "75"));

        var said = new PackedByHand(frozen, deeds, earlier, page).verified(folder);
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.text()).contains("Kỳ trước: 2 chỉ số cộng lại đúng từ 1 hoạt động");
        for (var forged : List.of(page.replace("tăng 20", "tăng 90"), page.replace("từ 160", "từ 100"))) {
            assertThat(new PackedByHand(frozen, deeds, earlier, forged)
                            .verified(folder)
                            .exit())
                    .isEqualTo(1);
        }
    }

    /** A page prints no letter that it could not show, and what is frozen beside it is what it prints. */
    @Test
    void lettersThatNoPageShowsAreFrozenAsTheyArePrinted() throws IOException {
        subject = "Kế hoạch\tMẫu\r\u202Etiếp\u2066 theo";
        var settled = settled();
        var frozen = requireNonNull(FreezingFigures.of(case1.report(), settled));
        var page = Renderings.page(Composing.of(case1.report(), settled.facts(), Standing.APPROVED));
        assertThat(page).contains("(Kế hoạch Mẫu tiếp theo, đến ngày 31/12/2025)");

        var said = new PackedByHand(frozen, deeds, earlier, page).verified(folder);
        assertThat(said.exit()).as(said.text()).isZero();
    }

    /** A page that is read again says the same while the facts do, and may only lose the note that figures are missing. */
    @Test
    void aPageIsKnownAgainByItsHash() {
        var report = case1.report();
        var facts = settled().facts();
        var read = ReadPage.of(Composing.of(report, facts, Standing.DRAFT));
        var missing = ReadPage.of(Composing.of(report, facts.asIf(false), Standing.DRAFT));

        assertThat(new String(read.marked(), UTF_8)).contains(read.hash());
        assertThat(ReadPage.isMadeOf(read.hash(), report, facts)).isTrue();
        assertThat(ReadPage.isMadeOf(missing.hash(), report, facts)).isTrue();
        assertThat(ReadPage.isMadeOf(read.hash(), report, facts.asIf(false))).isFalse();
        assertThat(ReadPage.isMadeOf(read.hash(), report, case1.facts())).isFalse();
    }
}
