package vn.thongsuot.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Run;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Topic;
import vn.thongsuot.plan.reference.Sources;

/** The body of a plan from the opening sentence to the closing one. */
final class Body {

    private static final String RUN_ON = ":";

    private final PlanContent content;
    private final Sources sources;
    private final RunText texts;
    private final Map<String, Outline.Place> places;

    Body(PlanContent content, Sources sources) {
        this.content = content;
        this.sources = sources;
        var outline = Outline.of(content);
        this.texts = new RunText(sources, outline);
        this.places = outline.places().stream()
                .collect(Collectors.toMap(place -> place.section().id(), Function.identity()));
    }

    static String anchor(String section) {
        return "muc-" + section;
    }

    Block.Paragraph opening() {
        return Block.Paragraph.of(OpeningSentence.of(content, sources));
    }

    Block.@Nullable Paragraph closing() {
        return content.closing() == null
                ? null
                : Block.Paragraph.of(texts.of(content.closing().runs(), null));
    }

    List<vn.thongsuot.documents.Section> sections() {
        return sections(content.sections());
    }

    private List<vn.thongsuot.documents.Section> sections(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    private vn.thongsuot.documents.Section section(Section section) {
        var paragraphs = section.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.table() != null || !paragraph.runs().isEmpty())
                .toList();
        var title = section.title();
        var runsOn = title == null || title.endsWith(RUN_ON);
        var joined = runsOn && !paragraphs.isEmpty() && paragraphs.getFirst().table() == null;
        var first = joined ? texts.of(paragraphs.getFirst().runs(), section.item()) : List.<Run>of();
        var line = line(title, first);
        var blocks = new ArrayList<Block>();
        paragraphs.stream()
                .skip(joined ? 1 : 0)
                .map(paragraph -> block(paragraph, section))
                .forEach(blocks::add);
        addTimeFrame(section, blocks);
        addMeasures(section, blocks);
        return new vn.thongsuot.documents.Section(
                anchor(section.id()), mark(section, line), !runsOn, line, blocks, sections(section.sections()));
    }

    private Block block(Paragraph paragraph, Section section) {
        var table = paragraph.table();
        if (table == null) {
            return Block.Paragraph.of(texts.of(paragraph.runs(), section.item()));
        }
        var rows = table.rows().stream().map(row -> new Block.Row(null, row)).toList();
        return new Block.Table(table.columns(), rows, List.of());
    }

    /** What has no words gets no mark either. */
    private String mark(Section section, List<Run> line) {
        var place = places.get(section.id());
        return place == null || line.isEmpty() ? "" : place.mark();
    }

    private static List<Run> line(@Nullable String title, List<Run> rest) {
        var runs = new ArrayList<Run>();
        if (title != null) {
            runs.add(Run.plain(rest.isEmpty() ? title : title + " "));
        }
        runs.addAll(rest);
        return runs;
    }

    /** Targets and budget stand in the first section on them. */
    private void addMeasures(Section section, List<Block> blocks) {
        var measures = content.numbers();
        var tables = new MeasureTables(sources);
        if (!measures.targets().isEmpty() && isFirstOn(Topic.TARGETS, section)) {
            blocks.add(tables.targets(measures));
        }
        if (!measures.budget().isEmpty() && isFirstOn(Topic.BUDGET, section)) {
            blocks.add(tables.budget(measures));
        }
    }

    private boolean isFirstOn(Topic topic, Section section) {
        return section.topic() == topic
                && Outline.of(content).places().stream()
                        .filter(place -> place.section().topic() == topic)
                        .findFirst()
                        .filter(place -> place.section().id().equals(section.id()))
                        .isPresent();
    }

    private void addTimeFrame(Section section, List<Block> blocks) {
        var frame = content.window();
        if (frame != null && frame.asWritten() != null && section.id().equals(frame.section())) {
            blocks.add(Block.Paragraph.of(frame.asWritten()));
        }
    }
}
