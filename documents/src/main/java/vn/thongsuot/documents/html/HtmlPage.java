package vn.thongsuot.documents.html;

import java.util.List;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Standing;

/** An official document as one page of HTML, which is well-formed XML too. The same document always makes the same page. */
public final class HtmlPage {

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
        page.body(false);
        return page.html.toString();
    }

    /** For the PDF engine: with the headings as bookmarks. */
    public static String forPdf(PrintedDocument printed) {
        var page = new HtmlPage(printed);
        page.open();
        page.html.open("bookmarks");
        page.bookmarks(page.document.sections());
        page.html.close().close();
        page.body(true);
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

    private void body(boolean forPdf) {
        html.open("body", "data-standing", document.standing().name());
        html.text("p", document.standing().words(), "class", "standing", "role", "note");
        HtmlHead.write(html, document.head(), document.standing() == Standing.DRAFT);
        HtmlBody.write(html, document, forPdf);
        HtmlFoot.write(html, document);
        html.close().close();
    }
}
