package vn.thongsuot.documents.html;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Signature;

/** What stands below the text: who gets it, who signs it, and what its abbreviations mean. */
final class HtmlFoot {

    private HtmlFoot() {}

    static void write(Html html, OfficialDocument document) {
        html.open("div", "class", "foot");
        distribution(html, document);
        signature(html, document.signature());
        html.close();
        HtmlTable.abbreviations(html, document);
    }

    private static void distribution(Html html, OfficialDocument document) {
        html.open("div", "class", "distribution");
        if (!document.distribution().isEmpty()) {
            html.text("p", OfficialDocument.FOR).open("ul");
            document.distribution().forEach(line -> html.text("li", line));
            html.close();
        }
        html.close();
    }

    private static void signature(Html html, @Nullable Signature signature) {
        html.open("div", "class", "signature");
        if (signature != null) {
            signature.authorities().forEach(line -> html.text("p", line));
            if (signature.position() != null) {
                html.text("p", signature.position());
            }
            html.open("div", "class", "space").close();
            if (signature.signer() != null) {
                html.text("p", signature.signer(), "class", "signer");
            }
        }
        html.close();
    }
}
