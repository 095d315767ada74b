package vn.thongsuot.documents;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.documents.Block.Chart;

/** Makes charts of values that a table beside prints. A chart that would show nothing, or mislead, is not made. */
public final class Charts {

    /** More cannot be told from each other on a page. */
    public static final int MOST_BARS = 30;

    private static final Comparator<Bar> GREATEST_FIRST =
            Comparator.comparing(Bar::size, Comparator.nullsLast(Comparator.reverseOrder()));

    private Charts() {}

    /**
     * The greatest first, then those without a value, each of equals in the order given. Beyond {@link #MOST_BARS} the rest is
     * said to stand in the table.
     *
     * @param units what a bar is of, in the plural sense of a note: 'đơn vị'
     */
    public static Optional<Chart> ranked(String title, String units, List<Bar> bars) {
        return isDrawable(bars)
                ? Optional.of(bounded(
                        title, units, bars.stream().sorted(GREATEST_FIRST).toList()))
                : Optional.empty();
    }

    /** In the order given; of a few bars only, such as periods. */
    public static Optional<Chart> inOrder(String title, List<Bar> bars) {
        return isDrawable(bars) ? Optional.of(new Chart(title, bars, greatest(bars), List.of())) : Optional.empty();
    }

    /** Parts of one whole, which is as long as the chart is wide. */
    public static Optional<Chart> shares(String title, BigDecimal whole, List<Bar> bars) {
        return isDrawable(bars) && whole.signum() > 0
                ? Optional.of(new Chart(title, bars, whole, List.of()))
                : Optional.empty();
    }

    /** A bar cannot be shorter than none: what is below zero is left to the table. */
    private static boolean isDrawable(List<Bar> bars) {
        var sizes = bars.stream().filter(bar -> bar.size() != null).toList();
        return sizes.stream().anyMatch(bar -> !bar.wanted())
                && sizes.stream()
                        .allMatch(bar -> bar.size() == null || bar.size().signum() >= 0);
    }

    private static Chart bounded(String title, String units, List<Bar> ranked) {
        var shown = ranked.stream().limit(MOST_BARS).toList();
        var rest = ranked.subList(shown.size(), ranked.size());
        return new Chart(title, shown, greatest(ranked), rest.isEmpty() ? List.of() : List.of(rest(units, rest)));
    }

    private static String rest(String units, List<Bar> rest) {
        var silent = rest.stream().filter(bar -> bar.size() == null).count();
        return "Còn " + rest.size() + " " + units + " không vẽ"
                + (silent == 0 ? "" : ", trong đó " + silent + " " + units + " không có số liệu để vẽ")
                + "; số liệu nêu trong bảng.";
    }

    private static BigDecimal greatest(List<Bar> bars) {
        return bars.stream()
                .flatMap(bar -> Optional.ofNullable(bar.size()).stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
