package vn.thongsuot.directive.reading;

import java.util.List;
import vn.thongsuot.platform.files.DocumentText;

/**
 * The text as one line, for patterns that run over line ends: each character stands where it stands in the content, and what
 * is noise is blank.
 */
record Flat(DocumentText document, String text) {

    static Flat of(DocumentText document, List<Noise> noise) {
        var flat = document.content().toCharArray();
        for (int i = 0; i < flat.length; i++) {
            flat[i] = flat[i] < ' ' ? ' ' : flat[i];
        }
        for (var one : noise) {
            java.util.Arrays.fill(flat, one.from(), Math.min(one.to(), flat.length), ' ');
        }
        return new Flat(document, new String(flat));
    }

    Place place(int from, int to) {
        return Place.of(document, from, to);
    }

    /** Words with one space between them. */
    static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
