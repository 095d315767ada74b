package vn.thongsuot.directive.reading;

import vn.thongsuot.platform.files.DocumentText;

/**
 * Where in a document something was found.
 *
 * @param page from 1; 0 for what stands outside of the text, in the header of a package
 * @param from first character in the content
 * @param to one past the last
 * @param quote the words themselves, cut at 300 characters
 */
public record Place(int page, int from, int to, String quote) {

    private static final int LONGEST = 300;

    /** In the header that goes with the document. */
    static Place inHeader(String quote) {
        return new Place(0, 0, 0, quote.substring(0, Math.min(quote.length(), LONGEST)));
    }

    static Place of(DocumentText text, int from, int to) {
        return new Place(text.pageOf(from), from, to, text.content().substring(from, Math.min(to, from + LONGEST)));
    }
}
