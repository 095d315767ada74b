package vn.thongsuot.documents.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Builds HTML that is well-formed XML too and in which every text is escaped; there is no way to put raw text in. A line ends
 * after each block, never inside a line of text, where it would be read as a space.
 */
final class Html {

    private static final Set<String> IN_LINE = Set.of("b", "i", "a", "span");

    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Html doctype() {
        page.append("<!DOCTYPE html>\n");
        return this;
    }

    /** Opens an element; attributes are name, value, name, value. */
    Html open(String element, String... attributes) {
        tag(element, ">", attributes);
        open.push(element);
        return this;
    }

    Html close() {
        var element = open.pop();
        page.append("</").append(element).append('>');
        if (!IN_LINE.contains(element)) {
            page.append('\n');
        }
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
        tag(element, "/>\n", attributes);
        return this;
    }

    /** Our own style sheet; the caller gives a constant. */
    Html style(String css) {
        page.append("<style>").append(css).append("</style>\n");
        return this;
    }

    private void tag(String element, String end, String... attributes) {
        page.append('<').append(element);
        for (var index = 0; index + 1 < attributes.length; index += 2) {
            page.append(' ').append(attributes[index]).append("=\"");
            text(attributes[index + 1]);
            page.append('"');
        }
        page.append(end);
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
