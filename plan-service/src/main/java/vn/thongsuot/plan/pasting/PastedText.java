package vn.thongsuot.plan.pasting;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;

/**
 * Reads what a clipboard gives as HTML into lines of words. It may be anything: only the few elements that say something of
 * a text are looked at, of their attributes only those that say how it is set, and none of them is kept.
 */
final class PastedText {

    private static final Safelist KNOWN = Safelist.none()
            .addTags("p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "i", "em", "span")
            .addTags("ol", "ul", "li", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote")
            .addAttributes("p", "style")
            .addAttributes("span", "style")
            .addAttributes("b", "style")
            .addAttributes("ol", "type", "start")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan");

    private PastedText() {}

    static List<Line> lines(String html) {
        var clean = new Cleaner(KNOWN).clean(Jsoup.parse(html));
        var reader = new LineReader();
        NodeTraversor.filter(reader, clean.body());
        return reader.lines();
    }
}
