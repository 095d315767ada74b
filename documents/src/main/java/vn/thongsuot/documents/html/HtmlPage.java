package vn.thongsuot.documents.html;

import java.util.List;
import vn.thongsuot.documents.Annex;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Standing;

/** An official document as one page of HTML, which is well-formed XML too. The same document always makes the same page. */
public final class HtmlPage {

    /** What the ids of rows begin with in a part of an annex; their place in it follows. */
    public static final String ROW = "row-";

    private final OfficialDocument document;
    private final Html html = new Html();

    private HtmlPage(PrintedDocument printed) {
        this.document = printed.document();
    }

    /** For a browser: with its standing above the text, which is not printed. */
    public static String of(PrintedDocument printed) {
        var page = new HtmlPage(printed);
        page.html.doctype();
        page.open();
        page.html.style(Layout.SCREEN).close();
        page.body(false, page.document.annexes());
        return page.html.toString();
    }

    /** For the PDF engine: with the headings as bookmarks. */
    public static String forPdf(PrintedDocument printed) {
        return forPdf(printed, printed.document().annexes());
    }

    /** The same as far as the annexes, which are laid out one by one. */
    public static String withoutAnnexes(PrintedDocument printed) {
        return forPdf(printed, List.of());
    }

    /** The same with those annexes only that are more than one table, and therefore are laid out at once. */
    public static String withoutTables(PrintedDocument printed) {
        return forPdf(
                printed,
                printed.document().annexes().stream()
                        .filter(annex -> annex.table().isEmpty())
                        .toList());
    }

    private static String forPdf(PrintedDocument printed, List<Annex> annexes) {
        var page = new HtmlPage(printed);
        page.open();
        page.html.open("bookmarks");
        page.bookmarks(page.document.sections());
        HtmlAnnexes.bookmarks(page.html, annexes);
        page.html.close().close();
        page.body(true, annexes);
        return page.html.toString();
    }

    /**
     * An annex, or a part of one, on pages of its own for the PDF engine.
     *
     * @param shares of the width that the columns of its table take, in percent, and then each of its rows has an id; empty
     *     where the layout finds them
     * @param begins whether it is its first part, which has the title
     */
    public static String annex(PrintedDocument printed, Annex annex, List<Integer> shares, boolean begins) {
        var page = new HtmlPage(printed);
        page.open();
        page.html.style(Layout.GOING_ON).open("bookmarks");
        HtmlAnnexes.bookmarks(page.html, begins ? List.of(annex) : List.of());
        page.html.close().close().open("body");
        HtmlAnnexes.part(page.html, annex, shares, begins);
        page.html.close().close();
        return page.html.toString();
    }

    private void open() {
        var head = document.head();
        html.open("html", "lang", "vi").open("head").empty("meta", "charset", "UTF-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.text("title", head.name());
        html.empty("meta", "name", "subject", "content", document.standing().words());
        html.empty("meta", "name", "description", "content", head.name());
        html.style(Layout.STYLE);
    }

    private void bookmarks(List<Section> sections) {
        for (var section : sections) {
            if (section.heading()) {
                html.open("bookmark", "name", section.title(), "href", "#" + section.id());
                bookmarks(section.children());
                html.close();
            }
        }
    }

    private void body(boolean forPdf, List<Annex> annexes) {
        html.open("body", "data-standing", document.standing().name());
        html.text("p", document.standing().words(), "class", "standing", "role", "note");
        HtmlHead.write(html, document.head(), document.standing() == Standing.DRAFT);
        HtmlBody.write(html, document, forPdf);
        HtmlFoot.write(html, document);
        HtmlAnnexes.write(html, annexes, forPdf);
        html.close().close();
    }
}
