package vn.thongsuot.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where a line of a PDF may end: as usual, but never inside a symbol or a date. Not for several threads at once. */
final class LineBreaks implements FSTextBreaker {

    /** For instance 572/SCT-KHTCTH, 57-NQ/TW, 22/4/2025 or 01-10; none in an address of the web. */
    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\d/:.–-])\\d[\\p{L}\\d]*(?:[-/–][\\p{L}\\d]+)+");

    private final FSTextBreaker breaks =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.forLanguageTag("vi")));

    private List<MatchResult> symbols = List.of();

    @Override
    public void setText(String text) {
        breaks.setText(text);
        symbols = SYMBOL.matcher(text).results().toList();
    }

    @Override
    public int next() {
        var place = breaks.next();
        while (place != BreakIterator.DONE && isInside(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean isInside(int place) {
        return symbols.stream().anyMatch(symbol -> symbol.start() < place && place < symbol.end());
    }
}
