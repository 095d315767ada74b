package vn.thongsuot.directive.reading;

import vn.thongsuot.platform.files.DocumentText;

/**
 * Where in a document something was found.
 *
 * @param page from 1
 * @param from first character in the content
 * @param to one past the last
 * @param quote the words themselves, cut at 300 characters
 */
public record Place(int page, int from, int to, String quote) {

    private static final int LONGEST = 300;

    static Place of(DocumentText text, int from, int to) {
        return new Place(text.pageOf(from), from, to, text.content().substring(from, Math.min(to, from + LONGEST)));
    }
}
