package vn.thongsuot.documents.html;

import java.util.List;
import vn.thongsuot.documents.Annex;

/** The annexes after all else, each on a page of its own. */
final class HtmlAnnexes {

    private HtmlAnnexes() {}

    /**
     * Writes them.
     *
     * @param named whether links say where they lead besides their text, as tagged PDF wants it
     */
    static void write(Html html, List<Annex> annexes, boolean named) {
        var body = new HtmlBody(html, named);
        for (var annex : annexes) {
            html.open("section", "id", annex.id(), "class", "body annex-page");
            title(html, annex);
            annex.blocks().forEach(body::block);
            html.close();
        }
    }

    /** One on pages that have nothing else on them, or what goes on from the pages before. */
    static void part(Html html, Annex annex, List<Integer> shares, boolean begins) {
        var body = HtmlBody.part(html, shares);
        html.open("section", "id", annex.id(), "class", "body annex-part");
        if (begins) {
            title(html, annex);
        }
        annex.blocks().forEach(body::block);
        html.close();
    }

    private static void title(Html html, Annex annex) {
        html.open("div", "class", "title").text("h2", annex.label());
        html.text("p", annex.title(), "class", "subject");
        if (!annex.accompanying().isEmpty()) {
            html.open("p").text("i", "(" + annex.accompanying() + ")").close();
        }
        html.close();
    }

    /** Annexes among the bookmarks. */
    static void bookmarks(Html html, List<Annex> annexes) {
        for (var annex : annexes) {
            var name = annex.label() + ". " + annex.title();
            html.open("bookmark", "name", name, "href", "#" + annex.id()).close();
        }
    }
}
