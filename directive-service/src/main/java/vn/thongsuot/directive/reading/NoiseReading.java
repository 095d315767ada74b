package vn.thongsuot.directive.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thongsuot.directive.reading.Noise.Reason;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.DocumentText.Piece;
import vn.thongsuot.platform.files.MatchingTime;

/** Finds what is on the pages and is no part of the document. */
final class NoiseReading {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:trang\\s*)?[-–]?\\s*\\d{1,3}\\s*(?:[/|]\\s*\\d{1,3})?\\s*[-–]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+(?:\\s+\\d+/\\d+)?");
    private static final Pattern COUNTER = Pattern.compile(
            "(?:(?:số |tổng )?(?:lượt|số) (?:truy cập|xem)|đang (?:online|truy cập)|trực tuyến|hôm nay|hôm qua)"
                    + "\\s*:?\\s*[\\d.,]*|[\\d.,]{6,12}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BREADCRUMB = Pattern.compile(
            "(?:trang chủ\\s*+)?[/›»>]\\s*+\\p{L}[^.;:/›»>]{1,60}+(?:[/›»>]\\s*+[^.;:/›»>]{1,60}+)*+|trang chủ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIDEBAR = Pattern.compile(
            "(?:các )?(?:tin(?: bài)?|bài(?: viết)?)\\s+(?:khác|liên quan|mới|cùng chuyên mục|nổi bật|đọc nhiều)"
                    + "|đọc nhiều(?: nhất)?|quảng cáo|xem nhiều(?: nhất)?|liên kết website",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What stands for the picture of an advertisement: {@code song-gia-tri}, or a bare name at either end of a page. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    private static final Pattern BARE_NAME = Pattern.compile("[a-z]{2,20}");
    private static final int AT_AN_END = 3;

    private static final Pattern STRUCTURE = Pattern.compile("(?:Nơi nhận|Điều \\d+|[IVX]+\\.\\s|Kính gửi|Số\\s*:).*");
    /** A number after a word or a stop, glued or alone before one; years, sizes and counted things are none. */
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?<=[\\p{Ll}”\"’)][.,;:])\\d{1,2}(?=\\s|$)|(?<=\\p{Ll})\\d{1,2}(?=[\\s.,;:]|$)"
                    + "|(?<=\\p{L} )\\d{1,2}(?= *[.;](?:\\s|$))|(?<=&[\\p{Lu}]{1,4}\\s)\\d{1,2}(?=\\s+(?:và|hoặc|của|trong)\\s)");

    private static final Pattern COUNTED_WORD = Pattern.compile(
            ".*(?:km|m|cm|số|quý|tháng|năm|ngày|án|điều|khoản|mục|phần|chương|bước|lần|nhóm|tổ|khu|quận|phường|ấp|thôn|lớp|khóa|phụ lục)\\s?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final DocumentText text;
    private final MatchingTime time;
    private final List<Noise> noise = new ArrayList<>();

    private NoiseReading(DocumentText text, MatchingTime time) {
        this.text = text;
        this.time = time;
    }

    /** In reading order, without overlaps. */
    static List<Noise> of(DocumentText text, MatchingTime time) {
        var reading = new NoiseReading(text, time);
        var pieces = text.pieces();
        var repeated = reading.repeated(pieces);
        pieces.forEach(piece -> reading.piece(piece, repeated));
        reading.sidebars(pieces);
        reading.advertisements(pieces);
        reading.footnotes();
        return reading.sorted();
    }

    /** How many pages carry the same words; a head or foot of pages stands on most of them. */
    private Map<String, Integer> repeated(List<Piece> pieces) {
        var pages = new HashMap<String, java.util.Set<Integer>>();
        for (var piece : pieces) {
            pages.computeIfAbsent(SearchKey.of(piece.text()), any -> new java.util.HashSet<>())
                    .add(piece.page());
        }
        var counts = new HashMap<String, Integer>();
        pages.forEach((key, on) -> counts.put(key, on.size()));
        return counts;
    }

    private void piece(Piece piece, Map<String, Integer> repeated) {
        var words = piece.text();
        if (time.matcher(COUNTER, words).matches()
                && !time.matcher(PAGE_NUMBER, words).matches()) {
            add(piece, Reason.COUNTER);
        } else if (time.matcher(BREADCRUMB, words).matches()) {
            add(piece, Reason.BREADCRUMB);
        } else if (time.matcher(PAGE_NUMBER, words).matches()
                || time.matcher(ADDRESS, words).matches()
                || isRunningHead(piece, repeated)) {
            add(piece, Reason.FURNITURE);
        }
    }

    private boolean isRunningHead(Piece piece, Map<String, Integer> repeated) {
        int pages = text.pages().size();
        int on = repeated.getOrDefault(SearchKey.of(piece.text()), 0);
        return pages >= 3 && on >= pages - 1 && piece.text().length() <= 120 && piece.page() > 1;
    }

    private void sidebars(List<Piece> pieces) {
        boolean inside = false;
        for (var piece : pieces) {
            inside = time.matcher(SIDEBAR, piece.text()).matches()
                    || (inside && !time.matcher(STRUCTURE, piece.text()).matches());
            if (inside) {
                add(piece, Reason.SIDEBAR);
            }
        }
    }

    private void advertisements(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean atAnEnd = i < AT_AN_END || i >= pieces.size() - AT_AN_END;
            var words = pieces.get(i).text();
            if (time.matcher(SLUG, words).matches()
                    || (atAnEnd && time.matcher(BARE_NAME, words).matches())) {
                add(pieces.get(i), Reason.SIDEBAR);
            }
        }
    }

    private void footnotes() {
        var content = text.content();
        time.matcher(FOOTNOTE, content)
                .results()
                .filter(found -> !isCounted(content, found.start()))
                .forEach(found -> noise.add(new Noise(found.start(), found.end(), Reason.FOOTNOTE_MARK)));
    }

    private boolean isCounted(String content, int at) {
        return time.matcher(COUNTED_WORD, content.substring(Math.max(0, at - 12), at))
                .matches();
    }

    private void add(Piece piece, Reason reason) {
        noise.add(new Noise(piece.from(), piece.to(), reason));
    }

    private List<Noise> sorted() {
        var kept = new ArrayList<Noise>();
        noise.sort(Comparator.comparingInt(Noise::from).thenComparing(Noise::to, Comparator.reverseOrder()));
        for (var one : noise) {
            if (kept.isEmpty() || one.from() >= kept.get(kept.size() - 1).to()) {
                kept.add(one);
            }
        }
        return List.copyOf(kept);
    }
}
