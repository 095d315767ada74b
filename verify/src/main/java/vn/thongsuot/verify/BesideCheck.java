package vn.thongsuot.verify;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the page prints beside its figures what was frozen beside them: those of the period before, by how much they have
 * changed, and what plans want.
 */
final class BesideCheck {

    private static final String BEFORE = "Kỳ trước";
    private static final String CHANGE = "Tăng, giảm";
    private static final String TARGET = "Chỉ tiêu";
    private static final String REACHED = "So với chỉ tiêu";
    private static final String NO_FIGURE = "chưa có số liệu";
    private static final String NONE = "–";
    private static final String EXACT = "EQ";
    private static final Map<String, String> STATES =
            Map.of("REACHED", "đạt", "NOT_REACHED", "chưa đạt", "NOT_YET", "chưa đến hạn");

    private final Told.Figures figures;
    private final Findings found;
    private final Map<String, Told.Item> before = new HashMap<>();

    BesideCheck(Told.Figures figures, Findings found) {
        this.figures = figures;
        this.found = found;
        if (figures.before() != null) {
            figures.before().items().forEach(item -> before.put(item.indicator(), item));
        }
    }

    /** Whether the words for targets say their numbers. */
    void targets() {
        targetsOf(null).forEach(target -> {
            if (!target.wanted().startsWith(wanted(target))) {
                found.fails("target.said", target.plan(), wanted(target), target.wanted());
            }
            if (!target.reached().equals(reached(target))) {
                found.fails("target.said", target.plan(), reached(target), target.reached());
            }
        });
    }

    /** Whether a line of a table prints of this figure what was frozen, and no column that was not. */
    void row(Told.Item item, PageTables.Row row) {
        var earlier = figures.before() != null;
        column(item, row, BEFORE, earlier ? was(before.get(item.indicator())) : null);
        column(item, row, CHANGE, earlier ? change(item, before.get(item.indicator())) : null);
        var targets = targetsOf(item.indicator());
        var printed = figures.targets() != null;
        column(
                item,
                row,
                TARGET,
                printed ? joined(targets.stream().map(Told.Target::wanted).toList()) : null);
        column(
                item,
                row,
                REACHED,
                printed ? joined(targets.stream().map(Told.Target::reached).toList()) : null);
    }

    private void column(Told.Item item, PageTables.Row row, String heading, @Nullable String frozen) {
        var printed = row.cells().get(heading);
        if (!Objects.equals(frozen, printed)) {
            found.fails(
                    "page.beside",
                    item.name(),
                    heading,
                    Objects.requireNonNullElse(frozen, ""),
                    Objects.requireNonNullElse(printed, ""));
        }
    }

    private static String was(Told.@Nullable Item before) {
        var number = before == null ? null : PrintedValue.number(before);
        return number == null ? NO_FIGURE : number;
    }

    /** What is now without what was; only exact numbers are compared. */
    private static String change(Told.Item now, Told.@Nullable Item before) {
        var is = exact(now);
        var was = before == null ? null : exact(before);
        if (is == null || was == null) {
            return NONE;
        }
        var difference = is.subtract(was);
        return switch (difference.signum()) {
            case 0 -> "không đổi";
            case 1 -> "tăng " + Decimals.printed(difference);
            default -> "giảm " + Decimals.printed(difference.negate());
        };
    }

    private static @Nullable BigDecimal exact(Told.Item item) {
        return EXACT.equals(Objects.requireNonNullElse(item.qualifier(), EXACT)) ? Decimals.read(item.value()) : null;
    }

    /** @param indicator absent for all */
    private List<Told.Target> targetsOf(@Nullable String indicator) {
        var all = Objects.requireNonNullElse(figures.targets(), List.<Told.Target>of());
        return all.stream()
                .filter(target -> indicator == null || target.indicator().equals(indicator))
                .toList();
    }

    private static String joined(List<String> said) {
        return said.isEmpty() ? NONE : said.stream().collect(joining("; "));
    }

    /** The number that a target's words begin with. */
    private static String wanted(Told.Target target) {
        var share = PrintedValue.number(target.share(), target.qualifier());
        if (share != null) {
            return share + " % ";
        }
        var number = PrintedValue.number(target.value() == null ? target.part() : target.value(), target.qualifier());
        return number == null ? "chưa xác định" : number + " ";
    }

    private static String reached(Told.Target target) {
        var unknown = "NO_VALUE".equals(target.why()) ? NO_FIGURE : "chưa đủ căn cứ xác định";
        var state = STATES.getOrDefault(target.state(), unknown);
        var percent = PrintedValue.number(target.percent(), target.percentQualifier());
        return percent == null ? state : state + ", " + percent + " %";
    }
}
