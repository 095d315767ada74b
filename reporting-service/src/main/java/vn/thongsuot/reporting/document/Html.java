package vn.thongsuot.reporting.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds HTML that is well formed and in which every text is escaped; there is no way to put raw text in. */
final class Html {

    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Html doctype() {
        page.append("<!DOCTYPE html>\n");
        return this;
    }

    /** Opens an element; attributes are name, value, name, value. */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    Html close() {
        page.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that holds only text. */
    Html text(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html text(String text) {
        for (var index = 0; index < text.length(); index++) {
            escape(text.charAt(index));
        }
        return this;
    }

    /** An element without content. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        page.append('\n');
        return this;
    }

    /** Our own style sheet; the caller gives a constant. */
    Html style(String css) {
        page.append("<style>").append(css).append("</style>\n");
        return this;
    }

    private void tag(String element, String... attributes) {
        page.append('<').append(element);
        for (var index = 0; index + 1 < attributes.length; index += 2) {
            page.append(' ').append(attributes[index]).append("=\"");
            text(attributes[index + 1]);
            page.append('"');
        }
        page.append('>');
    }

    private void escape(char letter) {
        switch (letter) {
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '&' -> page.append("&amp;");
            case '"' -> page.append("&quot;");
            case '\'' -> page.append("&#39;");
            default -> page.append(Character.isISOControl(letter) && letter != '\n' && letter != '\t' ? ' ' : letter);
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
