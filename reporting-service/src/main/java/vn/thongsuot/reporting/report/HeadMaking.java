package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.Issuer;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;

/** What stands above the text; blanks where something is not given. */
final class HeadMaking {

    private HeadMaking() {}

    static Head of(Report report, Gathered facts) {
        var unit = report.frame().unit();
        var issuer = issuer(unit, facts);
        return new Head(
                Regime.STATE,
                issuer.parent(),
                issuer.lines(),
                Regime.STATE.numberLine(report.identity().number(), symbol(report.identity())),
                Vietnamese.placeAndDate(
                        place(unit, facts.units()), report.identity().date()),
                null,
                "Báo cáo",
                subject(withoutIssuer(report.identity().title(), unit, facts)),
                addressees(report, facts),
                lines(report, facts));
    }

    private static Issuer issuer(String unit, Gathered facts) {
        var known = facts.units().unit(unit);
        var kind = known.map(UnitCopy::kind).orElse("");
        return Issuer.of(
                facts.name(unit),
                kind,
                known.map(UnitCopy::parent).map(facts::name).orElse(null));
    }

    /** Number and symbol as they are named in a sentence. */
    static String numbered(Report.Identity identity) {
        return Objects.requireNonNullElse(identity.number(), "") + symbol(identity);
    }

    private static String symbol(Report.Identity identity) {
        var symbol = Objects.requireNonNullElse(identity.symbol(), "");
        return symbol.isEmpty() || symbol.startsWith("/") ? symbol : "/" + symbol;
    }

    /** A title such as 'Văn phòng Sở báo cáo …' is for a list or a page of the web; on paper the issuer stands above it. */
    private static String withoutIssuer(String title, String unit, Gathered facts) {
        var names =
                Stream.concat(Stream.of(facts.name(unit)), facts.units().unit(unit).map(UnitCopy::shortName).stream());
        return names.filter(name -> title.startsWith(name + " "))
                .findFirst()
                .map(name -> title.substring(name.length()).strip())
                .orElse(title);
    }

    /** The title without the kind of document, which stands above it; with it where it is part of a name. */
    static String subject(String title) {
        var rest = title.replaceFirst("^(?i:báo cáo)\\s+(?:(?i:về)\\s+)?", "");
        return rest.isEmpty() ? title : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static List<String> addressees(Report report, Gathered facts) {
        var recipient = report.frame().recipient();
        return recipient == null ? List.of() : List.of(facts.name(recipient));
    }

    /** The nearest locality the unit lies in; nothing when the tree does not tell. */
    static String place(String unit, UnitTree units) {
        return units.locality(unit).orElse("");
    }

    private static List<String> lines(Report report, Gathered facts) {
        var frame = report.frame();
        var lines = new ArrayList<String>();
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
