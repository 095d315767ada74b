package vn.thongsuot.directive.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.DocumentSystem;
import vn.thongsuot.directive.directive.Symbol;
import vn.thongsuot.directive.directive.SymbolParser;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.DocumentText.Piece;
import vn.thongsuot.platform.files.MatchingTime;

/** Number and symbol, place and day, and who issued the document, each at its place in the head. */
final class HeadReading {

    private static final Pattern NUMBERED = Pattern.compile("Số\\s*:?\\s*(.+)");
    private static final Pattern SYMBOL =
            Pattern.compile("[\\d\\s]{0,8}\\s*[-/–]\\s*[\\p{L}\\d]{1,20}(?:\\s*[-/–.&]\\s*[\\p{L}\\d]{1,20}){0,4}");
    private static final Pattern PARTY = Pattern.compile("\\d*\\s*-\\s*\\p{L}+\\s*/.*");
    private static final Pattern LAW = Pattern.compile("\\d+\\s*/\\s*\\d{4}\\s*/.*");
    private static final Pattern DATED =
            Pattern.compile("(?:.*[\\p{L}.],\\s*)?ngày\\s*(\\d{1,2})?\\s*tháng\\s*(\\d{1,2})?\\s*năm\\s*(\\d{4})\\s*");
    private static final Pattern NAMED_IN_TEXT =
            Pattern.compile("ngày\\s+(" + Dates.DAY + ")", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ISSUER = 3;

    private final DocumentText text;
    private final Head head;
    private final Names names;
    private final MatchingTime time;

    HeadReading(DocumentText text, Head head, Names names, MatchingTime time) {
        this.text = text;
        this.head = head;
        this.names = names;
        this.time = time;
    }

    private record Printed(String raw, int from, int to, int index) {}

    private @Nullable Printed printed() {
        for (int i = 0; i < head.pieces().size(); i++) {
            var piece = head.pieces().get(i);
            var found = time.matcher(NUMBERED, piece.text());
            if (found.matches() && time.matcher(SYMBOL, found.group(1)).matches()) {
                return new Printed(found.group(1), piece.from() + found.start(1), piece.to(), i);
            }
        }
        return null;
    }

    Found<DocumentSystem> system(Place whole) {
        var printed = printed();
        if (head.isOfTheParty()
                || (printed != null && time.matcher(PARTY, printed.raw()).matches())) {
            return Found.stated(DocumentSystem.PARTY, whole);
        }
        boolean law = printed != null && time.matcher(LAW, printed.raw()).matches();
        return printed == null
                ? Found.guessed(DocumentSystem.STATE, whole)
                : Found.stated(law ? DocumentSystem.LAW : DocumentSystem.STATE, whole);
    }

    @Nullable
    Found<Symbol> symbol(DocumentSystem system) {
        var printed = printed();
        return printed == null
                ? null
                : Found.stated(
                        SymbolParser.parse(printed.raw(), system, null), Place.of(text, printed.from(), printed.to()));
    }

    @Nullable
    Found<PartialDate> date() {
        for (var piece : head.pieces()) {
            var found = time.matcher(DATED, piece.text());
            if (found.matches()) {
                var place = Place.of(text, piece.from(), piece.to());
                return new Found<>(
                        partial(found.group(3), found.group(2), found.group(1)), place, Found.Confidence.STATED);
            }
        }
        return printed() == null ? dateInText() : null;
    }

    /** Only where the document has no head of its own, as a page of news. */
    private @Nullable Found<PartialDate> dateInText() {
        for (var piece : head.pieces()) {
            var found = time.matcher(NAMED_IN_TEXT, piece.text());
            var day = found.find() ? Dates.day(found.group(1), null) : java.util.Optional.<java.time.LocalDate>empty();
            if (day.isPresent()) {
                var place = Place.of(text, piece.from() + found.start(), piece.from() + found.end());
                return Found.guessed(PartialDate.of(day.get()), place);
            }
        }
        return null;
    }

    private static PartialDate partial(String year, @Nullable String month, @Nullable String day) {
        try {
            return month == null
                    ? new PartialDate(year)
                    : day == null
                            ? new PartialDate(year + "-" + two(month))
                            : new PartialDate(year + "-" + two(month) + "-" + two(day));
        } catch (java.time.DateTimeException e) {
            return new PartialDate(year);
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    @Nullable
    Found<Urgency> urgency() {
        for (var piece : head.pieces()) {
            var stamped = Stamps.of(piece);
            if (stamped != null) {
                return Found.stated(stamped, Place.of(text, piece.from(), piece.to()));
            }
        }
        return null;
    }

    /** The last lines in capitals above the number; the lines before them name the body above. */
    @Nullable
    Found<Proposal.Body> issuer() {
        var printed = printed();
        if (printed == null) {
            return null;
        }
        var above = head.pieces().subList(0, printed.index()).stream()
                .filter(piece -> !Head.isEmblem(piece))
                .filter(piece -> !time.matcher(DATED, piece.text()).matches())
                .filter(HeadReading::isInCapitals)
                .toList();
        for (int lines = 1; lines <= Math.min(LONGEST_ISSUER, above.size()); lines++) {
            var body = body(above.subList(above.size() - lines, above.size()));
            if (body.value().unit() != null) {
                return body;
            }
        }
        return above.isEmpty() ? null : body(above.subList(above.size() - 1, above.size()));
    }

    private Found<Proposal.Body> body(List<Piece> lines) {
        var words = lines.stream().map(Piece::text).collect(java.util.stream.Collectors.joining(" "));
        var place =
                Place.of(text, lines.get(0).from(), lines.get(lines.size() - 1).to());
        return Found.stated(names.body(words.replaceAll("\\*+$", "")), place);
    }

    private static boolean isInCapitals(Piece piece) {
        return piece.text().equals(piece.text().toUpperCase(Locale.ROOT))
                && piece.text().chars().filter(Character::isLetter).count() >= 3;
    }
}
