package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.reporting.outline.Content;
import vn.thongsuot.reporting.report.Headings.Placed;
import vn.thongsuot.reporting.report.Written.Recommendation;

/** What people wrote, heading by heading: to be quoted, and to see what they changed. */
final class SectionTexts {

    private static final String NOTHING = "Không phát sinh.";

    private SectionTexts() {}

    /** Paragraphs that stand under a heading without what is generated there; empty where nobody wrote any. */
    static List<String> of(Report report, String section) {
        return all(report.consolidating(Consolidated.NOTHING), WrittenBlocks::sentence)
                .getOrDefault(section, List.of());
    }

    /** A hash of each heading's paragraphs, by its id, and of whom its requests go to; headings without any are left out. */
    static Map<String, String> hashes(Report report) {
        var hashes = new LinkedHashMap<String, String>();
        all(report, SectionTexts::routed)
                .forEach((id, texts) ->
                        hashes.put(id, Command.hash(String.join("\n", texts).getBytes(UTF_8))));
        return hashes;
    }

    /** Ids of headings under which people have written something else since the report came back. */
    static List<String> changedSince(Returned returned, Report report) {
        var before = returned.texts();
        var now = hashes(report);
        var ids = new LinkedHashSet<String>();
        Headings.of(report).forEach(heading -> ids.add(heading.id()));
        ids.addAll(before.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(before.get(id), now.get(id)))
                .toList();
    }

    /** Who is asked is not said by the printed words alone. */
    private static String routed(Recommendation one) {
        return String.join(
                "\t", one.addressee(), Objects.requireNonNullElse(one.unit(), ""), WrittenBlocks.sentence(one));
    }

    private static Map<String, List<String>> all(Report report, Function<Recommendation, String> request) {
        var texts = new LinkedHashMap<String, List<String>>();
        Headings.tree(report).forEach(heading -> collect(heading, report, request, texts));
        return texts;
    }

    private static void collect(
            Placed heading, Report report, Function<Recommendation, String> request, Map<String, List<String>> texts) {
        var paragraphs = paragraphs(heading, report, request);
        if (!paragraphs.isEmpty()) {
            texts.put(heading.id(), paragraphs);
        }
        heading.below().forEach(below -> collect(below, report, request, texts));
    }

    private static List<String> paragraphs(Placed heading, Report report, Function<Recommendation, String> request) {
        var written = report.written();
        var paragraphs = new ArrayList<String>();
        Optional.ofNullable(written.narratives().get(heading.id()))
                .ifPresent(text ->
                        text.strip().lines().filter(line -> !line.isBlank()).forEach(paragraphs::add));
        if (heading.contents().contains(Content.STRENGTHS)) {
            written.strengths().forEach(one -> paragraphs.add(one.title() + ": " + one.text()));
        }
        if (heading.contents().contains(Content.LIMITATIONS)) {
            written.limitations().forEach(one -> paragraphs.add(one.title() + ": " + WrittenBlocks.text(one)));
        }
        if (heading.addressee() != null) {
            Headings.recommendations(written)
                    .getOrDefault(heading.addressee(), List.of())
                    .forEach(one -> paragraphs.add(request.apply(one)));
        }
        if (written.nothingToReport().contains(heading.id())) {
            paragraphs.add(NOTHING);
        }
        report.consolidated().quotes().stream()
                .filter(quote -> quote.into().equals(heading.id()))
                .forEach(quote -> paragraphs.add(quote.report() + "#" + quote.section()));
        return paragraphs;
    }
}
