package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.figure.Aim;
import vn.thongsuot.reporting.figure.Progress;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.figure.Target;

/** What plans want of each figure and how far it is reached, as printed beside it. Several targets stand side by side. */
final class FigureTargets {

    static final List<String> COLUMNS = List.of("Chỉ tiêu", "So với chỉ tiêu");

    private static final String NONE = "–";

    private FigureTargets() {}

    /** What stands in the two columns. */
    static List<String> of(String indicator, Gathered facts) {
        var aims = facts.aims().getOrDefault(indicator, List.of());
        return aims.isEmpty()
                ? List.of(NONE, NONE)
                : List.of(
                        aims.stream().map(aim -> wanted(aim.target())).collect(Collectors.joining("; ")),
                        aims.stream().map(FigureTargets::said).collect(Collectors.joining("; ")));
    }

    /** As printed. */
    static String wanted(Target target) {
        var by = target.by();
        var until = by == null ? "" : ", đến ngày " + Vietnamese.date(by);
        return number(target) + " (" + Objects.requireNonNullElse(target.symbol(), target.subject()) + until + ")";
    }

    private static String number(Target target) {
        var share = target.share();
        var measure = target.measure() == null ? "" : " " + target.measure();
        if (share == null) {
            return target.value() == null ? "chưa xác định" : meant(target.wanted(), target.value()) + measure;
        }
        var percent = share.percent();
        var part = share.numerator();
        if (percent != null) {
            return meant(target.wanted(), percent) + " % " + share.population();
        }
        return part == null ? "chưa xác định" : meant(target.wanted(), part) + " " + share.population();
    }

    /** How far it is reached. */
    static String said(Aim aim) {
        var progress = aim.progress();
        var said = switch (progress.state()) {
            case REACHED -> "đạt";
            case NOT_REACHED -> "chưa đạt";
            case NOT_YET -> "chưa đến hạn";
            case UNKNOWN -> unknown(progress.why());
        };
        var percent = progress.percent();
        return percent == null
                ? said
                : said + ", " + meant(Objects.requireNonNullElse(progress.meant(), Qualifier.EQ), percent) + " %";
    }

    private static String unknown(Progress.@Nullable Why why) {
        return why == Progress.Why.NO_VALUE ? Absence.NO_FIGURE : "chưa đủ căn cứ xác định";
    }

    private static String meant(Qualifier qualifier, BigDecimal number) {
        return Words.qualified(qualifier.name(), Vietnamese.number(number));
    }
}
