package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a chart shows, leaves out and says that it leaves out. */
public class ChartsTest {

    /** With a bound, a missing value and a target. */
    public static Block.Chart sample() {
        return Charts.ranked(
                        "Số hoạt động theo đơn vị",
                        "đơn vị",
                        List.of(
                                bar("Xã Hạ", "5", "5"),
                                bar("Xã Thiếu", Absence.NO_FIGURE, null),
                                bar("Ủy ban nhân dân phường Thượng Đông Nam", "từ 12 trở lên", "12"),
                                bar("Xã Không", "0", "0"),
                                Bar.target("Chỉ tiêu", "10 (15/KH-UBND)", BigDecimal.TEN)))
                .orElseThrow();
    }

    private static Bar bar(String label, String said, @Nullable String size) {
        return Bar.of(label, said, size == null ? null : new BigDecimal(size));
    }

    @Test
    void theGreatestComesFirstAndWhatIsMissingLastWithoutABar() {
        var chart = sample();
        assertThat(chart.bars())
                .extracting(Bar::text)
                .containsExactly(
                        "Ủy ban nhân dân phường Thượng Đông Nam: từ 12 trở lên",
                        "Chỉ tiêu: 10 (15/KH-UBND)",
                        "Xã Hạ: 5",
                        "Xã Không: 0",
                        "Xã Thiếu: chưa có số liệu");
        assertThat(chart.bars().stream().map(chart::percent))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("100.0", "83.3", "41.7", "0.0", "0");
    }

    @Test
    void moreThanThirtyAreNotDrawnAndTheRestIsCounted() {
        var bars = new ArrayList<Bar>();
        IntStream.rangeClosed(1, 31).forEach(place -> bars.add(bar("Xã " + place, "" + place, "" + place)));
        bars.add(bar("Xã Thiếu", Absence.NO_FIGURE, null));
        var chart = Charts.ranked("Số tin, bài", "đơn vị", bars).orElseThrow();
        assertThat(chart.bars())
                .hasSize(Charts.MOST_BARS)
                .extracting(Bar::label)
                .doesNotContain("Xã 1", "Xã Thiếu");
        assertThat(chart.notes())
                .containsExactly(
                        "Còn 2 đơn vị không vẽ, trong đó 1 đơn vị không có số liệu để vẽ; số liệu nêu trong bảng.");
    }

    @Test
    void whereNothingIsKnownOrAValueIsBelowZeroThereIsNoChart() {
        assertThat(Charts.ranked("Thiếu", "đơn vị", List.of(bar("Xã", Absence.NO_FIGURE, null))))
                .isEmpty();
        assertThat(Charts.ranked("Âm", "đơn vị", List.of(bar("Xã", "1", "1"), bar("Phường", "-1", "-1"))))
                .isEmpty();
        assertThat(Charts.inOrder("Chỉ tiêu", List.of(Bar.target("Chỉ tiêu", "10", BigDecimal.TEN))))
                .isEmpty();
        assertThat(Charts.shares("Không", BigDecimal.ZERO, List.of(bar("Đã báo cáo", "0", "0"))))
                .isEmpty();
    }

    @Test
    void sharesAreDrawnAgainstTheWholeAndPeriodsInTheirOrder() {
        var shares = Charts.shares("Tỷ lệ", BigDecimal.valueOf(4), List.of(bar("Đã báo cáo", "1/4", "1")))
                .orElseThrow();
        assertThat(shares.percent(shares.bars().getFirst())).isEqualByComparingTo("25");
        var periods = Charts.inOrder("Kỳ", List.of(bar("Kỳ trước", "1", "1"), bar("Kỳ này", "2", "2")))
                .orElseThrow();
        assertThat(periods.bars()).extracting(Bar::label).containsExactly("Kỳ trước", "Kỳ này");
    }

    @Test
    void itIsSaidInOneSentenceForWhoDoesNotSeeIt() {
        assertThat(sample().inWords())
                .startsWith("Biểu đồ thanh: Số hoạt động theo đơn vị. Ủy ban")
                .endsWith("Xã Không: 0; Xã Thiếu: chưa có số liệu.");
    }
}
