package vn.thongsuot.directive.reading;

import java.util.BitSet;
import java.util.List;

/**
 * A stretch that is no part of the document. It stays in the content and nothing is proposed from it.
 *
 * @param from first character in the content
 * @param to one past the last
 */
public record Noise(int from, int to, Reason reason) {

    /** What it is instead. */
    public enum Reason {
        /** Repeated at the head or foot of pages, page numbers, addresses printed by a browser. */
        FURNITURE,
        /** How often a page was visited. */
        COUNTER,
        /** Where one is on a site. */
        BREADCRUMB,
        /** The mark of a footnote that is not there. */
        FOOTNOTE_MARK,
        /** Other articles and advertisements. */
        SIDEBAR,
        /** A person says so. */
        BY_HAND
    }

    /** The characters of the content that are noise, so that each piece need not be held against every stretch. */
    static BitSet characters(List<Noise> noise) {
        var characters = new BitSet();
        noise.forEach(one -> characters.set(one.from(), one.to()));
        return characters;
    }
}
