package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Block;
import vn.thongsuot.reporting.figure.Figure;

/** A correction stands beside what was approved, and names what reads otherwise alone. */
class CorrectionBlocksTest {

    private final DongNai case1 = new DongNai();

    private static FrozenFigures.Item frozen(
            @Nullable String indicator, @Nullable String value, @Nullable String qualifier, int deeds) {
        return new FrozenFigures.Item(
                indicator,
                "articles",
                "Số tin, bài",
                "tin, bài",
                null,
                null,
                null,
                null,
                value,
                qualifier,
                deeds,
                null,
                null,
                null);
    }

    private List<Block> corrected(FrozenFigures.Item... items) {
        case1.corrected = new FrozenFigures(true, 0L, 0, Instant.EPOCH, null, List.of(items), null, null);
        case1.related.put("wrong", case1.report());
        var report = case1.report().successor("wrong", new Returned(null, "", Instant.EPOCH, Map.of(), List.of()));
        return CorrectionBlocks.of(report, case1.facts());
    }

    /** The approved report held none: it followed its deeds until it was approved. */
    @Test
    void whatWasApprovedStandsBesideWhatIsNowThoughNoneWereHeld() {
        case1.indicator("articles", "Số tin, bài", null, "1600");

        assertThat(corrected(frozen("articles", "1500", "GE", 1)).getLast())
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.rows())
                                .singleElement()
                                .satisfies(row -> assertThat(row.values())
                                        .containsExactly("Số tin, bài", "từ 1.500 trở lên", "từ 1.600 trở lên")));
        assertThat(corrected(frozen(null, "1600", "GE", 1))).isEmpty();
    }

    @Test
    void aFigureThatReadsTheSameIsNoneThatIsCorrected() {
        case1.indicator("articles", "Số tin, bài", null, "1500");
        assertThat(corrected(frozen("articles", "1500", "GE", 7))).isEmpty();
        assertThat(corrected(frozen("articles", "1500", "EQ", 1))).isNotEmpty();

        case1.figures.clear();
        case1.indicator("articles", "Số tin, bài", Figure.Reason.NOT_REPORTED, "");
        assertThat(corrected(frozen("articles", null, null, 2))).isEmpty();
        assertThat(corrected()).isEmpty();
    }
}
