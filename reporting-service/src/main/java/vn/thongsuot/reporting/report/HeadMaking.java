package vn.thongsuot.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.reporting.document.OfficialDocument.Head;
import vn.thongsuot.reporting.document.Vietnamese;

/** What stands above the text; blanks where something is not given. */
final class HeadMaking {

    private static final String BLANK_NUMBER = "      ";
    private static final int DAY_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;
    private static final Pattern PLACE_NAME = Pattern.compile("(?:tỉnh|thành phố|xã|phường|đặc khu) (\\p{Lu}.*)$");

    private HeadMaking() {}

    static Head of(Report report, Gathered facts) {
        var unit = report.frame().unit();
        var parent = facts.units().unit(unit).map(UnitCopy::parent).map(facts::name);
        return new Head(
                parent.orElse(null),
                facts.name(unit),
                number(report.identity()),
                place(unit, facts) + date(report.identity().date()),
                "Báo cáo",
                report.identity().title(),
                lines(report, facts));
    }

    static String number(Report.Identity identity) {
        var number = Objects.requireNonNullElse(identity.number(), BLANK_NUMBER);
        var symbol = Objects.requireNonNullElse(identity.symbol(), "");
        return symbol.isEmpty() || symbol.startsWith("/") ? number + symbol : number + "/" + symbol;
    }

    /** The nearest locality the unit lies in, with a comma; nothing when the tree does not tell. */
    private static String place(String unit, Gathered facts) {
        var line = new ArrayList<String>(List.of(unit));
        line.addAll(facts.units().ancestors(unit));
        return line.stream()
                .map(facts::name)
                .map(PLACE_NAME::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1) + ", ")
                .findFirst()
                .orElse("");
    }

    private static String date(@Nullable String date) {
        if (date == null) {
            return "ngày      tháng      năm        ";
        }
        return switch (date.length()) {
            case DAY_LENGTH -> Vietnamese.dateInWords(LocalDate.parse(date));
            case MONTH_LENGTH -> "ngày      tháng " + date.substring(MONTH_LENGTH - 2) + " năm " + date.substring(0, 4);
            default -> "ngày      tháng      năm " + date;
        };
    }

    private static List<String> lines(Report report, Gathered facts) {
        var frame = report.frame();
        var lines = new ArrayList<String>();
        if (frame.recipient() != null) {
            lines.add("Kính gửi: " + facts.name(frame.recipient()));
        }
        lines.add("Kỳ báo cáo: " + period(frame));
        if (frame.contentScope() != null && !frame.contentScope().equals(frame.unit())) {
            lines.add("Phạm vi nội dung: " + facts.name(frame.contentScope()));
        }
        if (frame.supersedes() != null && facts.related().get(frame.supersedes()) instanceof Report before) {
            lines.add("Thay thế báo cáo " + QuoteBlocks.named(before));
        }
        return lines;
    }

    /** The name of the period where it has one, always with its exact days. */
    private static String period(Report.Frame frame) {
        var days = Vietnamese.period(frame.period().from(), frame.period().to());
        return frame.nominal() == null ? days : frame.nominal().inWords() + " (" + days + ")";
    }
}
