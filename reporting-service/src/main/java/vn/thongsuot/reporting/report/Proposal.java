package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Command;

/**
 * An assessment that the data suggest. It is no part of the report until its writer takes it, in its words or his own; every
 * number in it is one of the figures and deeds that it names.
 *
 * @param key follows from what it says, so that it is another proposal when the data say something else
 * @param rule by which it was made
 * @param cells names of the figures that it says
 * @param sources the deeds that it was made from
 * @param tasks ids of tasks that it was made from
 */
public record Proposal(
        String key,
        Of of,
        String rule,
        String title,
        String text,
        List<String> cells,
        List<SourceRef> sources,
        List<String> tasks) {

    private static final int HASH_KEPT = 12;

    /** What it would be in the report. */
    public enum Of {
        STRENGTH,
        LIMITATION
    }

    public Proposal {
        cells = List.copyOf(cells);
        sources = List.copyOf(sources);
        tasks = List.copyOf(tasks);
    }

    static Proposal of(Of of, String rule, String title, String text) {
        var hash = Command.hash((of + "\n" + title + "\n" + text).getBytes(UTF_8));
        var key = rule + "-" + hash.substring(0, HASH_KEPT);
        return new Proposal(key, of, rule, title, text, List.of(), List.of(), List.of());
    }

    Proposal saying(List<String> figures) {
        return new Proposal(key, of, rule, title, text, figures, sources, tasks);
    }

    Proposal from(List<SourceRef> deeds) {
        return new Proposal(key, of, rule, title, text, cells, deeds, tasks);
    }

    Proposal about(List<String> ids) {
        return new Proposal(key, of, rule, title, text, cells, sources, ids);
    }
}
