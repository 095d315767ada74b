package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Numbering;
import vn.thongsuot.reporting.outline.Charting;
import vn.thongsuot.reporting.outline.Content;
import vn.thongsuot.reporting.outline.Heading;
import vn.thongsuot.reporting.report.Written.Recommendation;

/** The headings of one report: its outline's, and one for each addressee of recommendations. */
public final class Headings {

    private Headings() {}

    /**
     * One heading.
     *
     * @param label its number, made from its place and never typed
     */
    public record Entry(String id, String label, String title) {}

    /**
     * A heading with those below it.
     *
     * @param addressee whose recommendations stand there; absent for a heading of the outline
     */
    record Placed(
            String id,
            String title,
            List<Content> contents,
            @Nullable String addressee,
            Charting charting,
            List<Placed> below) {}

    /** From the outermost; none where there was nothing to report. */
    static List<Placed> tree(Report report) {
        return report.answersNothing()
                ? List.of()
                : report.frame().headings().headings().stream()
                        .map(heading -> placed(heading, report.written()))
                        .toList();
    }

    private static Placed placed(Heading heading, Written written) {
        var below = new ArrayList<Placed>();
        heading.below().forEach(one -> below.add(placed(one, written)));
        if (heading.contents().contains(Content.RECOMMENDATIONS)) {
            recommendations(written)
                    .keySet()
                    .forEach(addressee -> below.add(requests(heading, below.size(), addressee)));
        }
        return new Placed(heading.id(), heading.title(), heading.contents(), null, heading.charting(), below);
    }

    private static Placed requests(Heading heading, int place, String addressee) {
        return new Placed(
                heading.id() + "-" + (place + 1),
                "Đối với " + addressee,
                List.of(),
                addressee,
                Charting.NEVER,
                List.of());
    }

    /** By addressee, in the order in which each is first named. */
    static Map<String, List<Recommendation>> recommendations(Written written) {
        return written.recommendations().stream()
                .collect(Collectors.groupingBy(Recommendation::addressee, LinkedHashMap::new, Collectors.toList()));
    }

    /** All headings in the order of print. */
    public static List<Entry> of(Report report) {
        var entries = new ArrayList<Entry>();
        number(tree(report), 1, entries);
        return entries;
    }

    private static void number(List<Placed> headings, int depth, List<Entry> entries) {
        var place = 0;
        for (var heading : headings) {
            place++;
            entries.add(new Entry(heading.id(), Numbering.label(depth, place), heading.title()));
            number(heading.below(), depth + 1, entries);
        }
    }

    /** Ids of all headings. */
    static Set<String> ids(Report report) {
        return of(report).stream().map(Entry::id).collect(Collectors.toSet());
    }
}
