package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.reporting.chain.Sha256;

/**
 * The page that somebody reads before he approves it: all that is generated, the figures, what was assessed, merged and taken
 * over. An approval names it by its hash, so that nothing is frozen that was not read.
 *
 * @param html without its hash
 */
record ReadPage(String html) {

    /** Name under which the page itself tells its hash. */
    static final String HASH = "content-hash";

    private static final String HEAD_ENDS = "</head>";

    static ReadPage of(OfficialDocument draft) {
        return new ReadPage(Renderings.page(draft));
    }

    /**
     * Whether the facts make the page of this hash. That all figures have arrived since takes a note away and changes nothing
     * that was read; that they have not is said anew and has to be read.
     */
    static boolean isMadeOf(String hash, Report report, Gathered facts) {
        var figures = facts.figures();
        var came = figures != null && figures.isComplete() ? Stream.of(facts.asIf(false)) : Stream.<Gathered>empty();
        return Stream.concat(Stream.of(facts), came)
                .map(each -> of(Composing.of(report, each, Standing.DRAFT)).hash())
                .anyMatch(hash::equals);
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        return Sha256.of(html.getBytes(UTF_8));
    }

    /** The page with its hash in its head, for whoever has nothing but the page before him. */
    byte[] marked() {
        var at = html.indexOf(HEAD_ENDS);
        var meta = "<meta name=\"" + HASH + "\" content=\"" + hash() + "\" />";
        return (html.substring(0, at) + meta + html.substring(at)).getBytes(UTF_8);
    }
}
