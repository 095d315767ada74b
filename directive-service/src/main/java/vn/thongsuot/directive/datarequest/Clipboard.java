package vn.thongsuot.directive.datarequest;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a table as spreadsheets put it on the clipboard: cells with tabs between, rows on lines of their own, and cells
 * with line breaks in quotation marks.
 */
public final class Clipboard {

    private static final char QUOTE = '"';

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private Clipboard(String text) {
        this.text = text;
    }

    /** The rows; white space around a cell is left out, line breaks inside one become blanks. */
    public static List<List<String>> rows(String text) {
        return new Clipboard(text.replace("\r\n", "\n").replace('\r', '\n')).read();
    }

    private List<List<String>> read() {
        while (at < text.length()) {
            row.add(cell());
            if (at >= text.length() || text.charAt(at) == '\n') {
                endRow();
            } else if (at == text.length() - 1) {
                row.add("");
                endRow();
            }
            at++;
        }
        return rows;
    }

    private void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }

    private String cell() {
        return isQuoted() ? quoted() : plain();
    }

    /** A quotation mark opens a cell only where another one closes it; text that merely begins with one is just that. */
    private boolean isQuoted() {
        return text.charAt(at) == QUOTE && closing() >= 0;
    }

    private int closing() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != QUOTE) {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i++;
            } else {
                return i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n' ? i : -1;
            }
        }
        return -1;
    }

    private String quoted() {
        int end = closing();
        var inside = text.substring(at + 1, end).replace("\"\"", "\"");
        at = end + 1;
        return inside.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at).strip();
    }
}
