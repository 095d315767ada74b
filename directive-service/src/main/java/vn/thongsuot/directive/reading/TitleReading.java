package vn.thongsuot.directive.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.DocumentText.Piece;
import vn.thongsuot.platform.files.MatchingTime;

/** What kind of document it is and what it is about: a letter's {@code V/v} line, or a title with its abstract below. */
final class TitleReading {

    private static final int LINES = 6;
    private static final Pattern LETTER = Pattern.compile("(?:V/v|Về việc)\\s*:?\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_LETTER = Pattern.compile("Kính gửi.*|.*ngày.*tháng.*năm.*|Số\\s*:?.*");
    private static final Pattern END_OF_ABSTRACT = Pattern.compile(
            "(?:Căn cứ|Thực hiện|Kính gửi|Thi hành|Xét|Theo|Nhằm|Để|Trong|Ngày|Điều|Phần|Tiếp tục)(?:\\s.*)?"
                    + "|[IVX]+\\s*[./-].*|\\d+\\s*[./].*|[-_–—=*\\s]{3,}"
                    + "|(?:BỘ|ỦY BAN|UỶ BAN|GIÁM ĐỐC|CHỦ TỊCH|UBND|BAN|THỦ TƯỚNG|CHÍNH PHỦ)(?:\\s.*)?");

    private final DocumentText text;
    private final Head head;
    private final MatchingTime time;

    TitleReading(DocumentText text, Head head, MatchingTime time) {
        this.text = text;
        this.head = head;
        this.time = time;
    }

    /** Both found together; either may be absent. */
    record Title(
            @Nullable Found<DocumentKind> kind, @Nullable Found<String> subject) {}

    Title read() {
        return letter().or(this::titled).orElseGet(this::news);
    }

    private Optional<Title> letter() {
        for (int i = 0; i < head.pieces().size(); i++) {
            var found = time.matcher(LETTER, head.pieces().get(i).text());
            if (found.matches()) {
                var first = head.pieces().get(i);
                var rest = until(i + 1, END_OF_LETTER);
                var subject = subject(first.from() + found.start(1), found.group(1), rest);
                var place = Place.of(text, first.from(), first.to());
                return Optional.of(new Title(Found.stated(DocumentKind.OFFICIAL_LETTER, place), subject));
            }
        }
        return Optional.empty();
    }

    private Optional<Title> titled() {
        for (int i = 0; i < head.pieces().size(); i++) {
            var piece = head.pieces().get(i);
            var kind = Kinds.titled(piece.text());
            if (kind.isPresent() && isInCapitals(piece.text())) {
                var place = Place.of(text, piece.from(), piece.to());
                var rest = until(i + 1, END_OF_ABSTRACT);
                var subject = rest.isEmpty()
                        ? null
                        : subject(rest.get(0).from(), rest.get(0).text(), rest.subList(1, rest.size()));
                return Optional.of(new Title(Found.stated(kind.get(), place), subject));
            }
        }
        return Optional.empty();
    }

    /** A page of news or a text without a head: its first long line, and the kind that it happens to name. */
    private Title news() {
        return head.pieces().stream()
                .filter(piece -> piece.text().length() >= 20 && !Head.isEmblem(piece))
                .findFirst()
                .map(piece -> {
                    var place = Place.of(text, piece.from(), piece.to());
                    return new Title(named(piece.text(), place), Found.guessed(Flat.words(piece.text()), place));
                })
                .orElseGet(() -> new Title(null, null));
    }

    private static @Nullable Found<DocumentKind> named(String line, Place place) {
        var lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("báo cáo") ? Found.guessed(DocumentKind.REPORT, place) : null;
    }

    private List<Piece> until(int from, Pattern end) {
        var lines = new ArrayList<Piece>();
        for (int i = from; i < Math.min(head.pieces().size(), from + LINES); i++) {
            var piece = head.pieces().get(i);
            if (Stamps.of(piece) != null || end.matcher(piece.text()).matches()) {
                break;
            }
            lines.add(piece);
        }
        return lines;
    }

    private Found<String> subject(int from, String first, List<Piece> rest) {
        var words = new StringBuilder(first);
        rest.forEach(piece -> words.append(' ').append(piece.text()));
        int to = rest.isEmpty()
                ? from + first.length()
                : rest.get(rest.size() - 1).to();
        return Found.stated(Flat.words(words.toString()), Place.of(text, from, to));
    }

    private static boolean isInCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }
}
