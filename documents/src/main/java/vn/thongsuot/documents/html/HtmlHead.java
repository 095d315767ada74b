package vn.thongsuot.documents.html;

import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.NameLines;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Standing;

/** What stands above the text. */
final class HtmlHead {

    private HtmlHead() {}

    static void write(Html html, Head head, boolean draft) {
        html.open("div", "class", "head");
        if (head.isPlain()) {
            mark(html, draft);
        } else {
            issuer(html, head, draft);
            country(html, head);
        }
        html.close();
        html.open("div", "class", "title");
        title(html, head);
        html.close();
    }

    private static void issuer(Html html, Head head, boolean draft) {
        html.open("div", "class", "issuer");
        if (head.parentBody() != null) {
            NameLines.of(head.parentBody()).forEach(line -> html.text("p", line, "class", "caps"));
        }
        head.issuer().stream()
                .flatMap(line -> NameLines.of(line).stream())
                .forEach(line -> html.open("p", "class", "caps").text("b", line).close());
        line(html);
        html.text("p", head.numberLine(), "class", "number");
        if (head.kind() == null) {
            html.text("p", head.subject(), "class", "about");
        }
        if (head.urgency() != null) {
            html.text("span", head.urgency(), "class", "mark");
        }
        mark(html, draft);
        html.close();
    }

    private static void mark(Html html, boolean draft) {
        if (draft) {
            html.text("span", Standing.DRAFT_MARK, "class", "mark");
        }
    }

    private static void country(Html html, Head head) {
        if (head.regime() == Regime.PARTY) {
            html.open("div", "class", "country party").text("p", Head.PARTY, "class", "motto");
        } else {
            html.open("div", "class", "country").text("p", Head.COUNTRY, "class", "name");
            html.text("p", Head.MOTTO, "class", "motto");
        }
        line(html);
        html.text("p", head.placeAndDate(), "class", "place").close();
    }

    private static void title(Html html, Head head) {
        if (head.kind() != null) {
            html.text("h1", head.kind(), "class", "caps").text("p", head.subject(), "class", "subject");
            line(html);
        }
        head.addressLines().forEach(line -> html.text("p", line, "class", "addressee"));
        head.lines().forEach(line -> html.text("p", line, "class", "further"));
    }

    /** Drawn by its border; it has no content. */
    private static void line(Html html) {
        html.open("div", "class", "line").close();
    }
}
