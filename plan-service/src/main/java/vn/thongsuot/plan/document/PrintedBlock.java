package vn.thongsuot.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A printed paragraph of the body.
 *
 * @param anchor where links to its section lead; absent for paragraphs that begin none
 * @param heading whether it is set bold as a heading
 * @param mark the number, letter or dash before it; empty without one
 */
public record PrintedBlock(@Nullable String anchor, boolean heading, String mark, List<PrintedRun> runs) {

    private static final String END_MARK = "./.";

    public PrintedBlock {
        runs = List.copyOf(runs);
    }

    static PrintedBlock of(List<PrintedRun> runs) {
        return new PrintedBlock(null, false, "", runs);
    }

    /** All that is read in it, mark included. */
    public String text() {
        var words = runs.stream().map(PrintedRun::text).collect(Collectors.joining());
        return Stream.of(mark, words).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The same with the sign that ends a document, in place of the full stop. */
    PrintedBlock ended() {
        var all = new ArrayList<>(runs);
        var last = all.isEmpty() ? PrintedRun.plain("") : all.removeLast();
        var bare = last.text().replaceAll("[./;\\s]+$", "");
        all.add(new PrintedRun(bare, last.style(), last.link()));
        all.add(PrintedRun.plain(END_MARK));
        return new PrintedBlock(anchor, heading, mark, all);
    }
}
