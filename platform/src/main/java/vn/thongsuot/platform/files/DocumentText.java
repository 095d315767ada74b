package vn.thongsuot.platform.files;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file as it stands there, mistakes and furniture included; only long gaps are shortened.
 *
 * @param state whether there is any, and all of it
 * @param content lines end with a line feed; a tab parts what stands side by side on one line
 * @param pages where each page begins in the content, the first at 0; empty when there is no text
 */
public record DocumentText(State state, String content, List<Integer> pages) {

    /** Longer texts are cut. */
    public static final int LONGEST = 150_000;

    /** Whether there is a text. */
    public enum State {
        /** A scan or a picture: somebody must type it in. */
        NONE,
        WHOLE,
        /** The file has more than {@value DocumentText#LONGEST} characters. */
        CUT
    }

    /**
     * What stands together on one line, in one column.
     *
     * @param page from 1
     * @param from where it begins in the content
     */
    public record Piece(int page, int from, String text) {
        /** One past its last character. */
        public int to() {
            return from + text.length();
        }
    }

    public DocumentText {
        pages = List.copyOf(pages);
    }

    public static DocumentText none() {
        return new DocumentText(State.NONE, "", List.of());
    }

    /** From what was read, its long gaps shortened and cut when it is too long; none when no letter is in it. */
    public static DocumentText of(String read, List<Integer> begins) {
        var squeezed = Squeezed.of(read, begins);
        var content = squeezed.content();
        var pages = squeezed.pages();
        if (content.chars().filter(Character::isLetter).limit(3).count() < 3) {
            return none();
        }
        if (content.length() <= LONGEST) {
            return new DocumentText(State.WHOLE, content, pages);
        }
        var kept = pages.stream().filter(page -> page < LONGEST).toList();
        return new DocumentText(State.CUT, content.substring(0, LONGEST), kept);
    }

    /** The page, from 1, on which a place lies. */
    public int pageOf(int offset) {
        int page = 1;
        int after = pages.size();
        while (page < after) {
            int middle = (page + after) >>> 1;
            if (pages.get(middle) <= offset) {
                page = middle + 1;
            } else {
                after = middle;
            }
        }
        return page;
    }

    /** Every piece that is not blank, in reading order. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 0; i <= content.length(); i++) {
            if (i == content.length() || content.charAt(i) == '\n' || content.charAt(i) == '\t') {
                add(pieces, from, i);
                from = i + 1;
            }
        }
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to) {
        var text = content.substring(from, to);
        int blank = text.length() - text.stripLeading().length();
        if (!text.isBlank()) {
            pieces.add(new Piece(pageOf(from), from + blank, text.strip()));
        }
    }
}
