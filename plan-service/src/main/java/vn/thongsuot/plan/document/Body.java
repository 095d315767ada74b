package vn.thongsuot.plan.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Style;
import vn.thongsuot.plan.plan.TimeFrame;
import vn.thongsuot.plan.reference.Sources;

/** The body of a plan, paragraph by paragraph, from the opening sentence to the end mark. */
final class Body {

    private static final String RUN_ON = ":";

    private final PlanContent content;
    private final Sources sources;
    private final RunText texts;
    private final List<PrintedBlock> blocks = new ArrayList<>();

    private Body(PlanContent content, Sources sources) {
        this.content = content;
        this.sources = sources;
        this.texts = new RunText(sources);
    }

    static List<PrintedBlock> of(PlanContent content, Sources sources) {
        return new Body(content, sources).printed();
    }

    static String anchor(String section) {
        return "muc-" + section;
    }

    private List<PrintedBlock> printed() {
        add(PrintedBlock.of(List.of(PrintedRun.plain(OpeningSentence.of(content, sources)))));
        Outline.of(content).places().forEach(this::addSection);
        if (content.closing() != null) {
            add(PrintedBlock.of(texts.of(content.closing().runs(), null)));
        }
        blocks.add(blocks.removeLast().ended());
        return blocks;
    }

    private void addSection(Outline.Place place) {
        var section = place.section();
        var paragraphs = section.paragraphs().stream()
                .map(paragraph -> texts.of(paragraph.runs(), section.item()))
                .toList();
        var title = section.title();
        var runsOn = title == null || title.endsWith(RUN_ON);
        var joined = runsOn && !paragraphs.isEmpty();
        add(first(place, title, joined ? paragraphs.getFirst() : List.of(), runsOn));
        paragraphs.stream().skip(joined ? 1 : 0).map(PrintedBlock::of).forEach(this::add);
        addTimeFrame(section);
    }

    private static PrintedBlock first(
            Outline.Place place, @Nullable String title, List<PrintedRun> rest, boolean runsOn) {
        var runs = new ArrayList<PrintedRun>();
        if (title != null) {
            var style = runsOn ? Style.PLAIN : Style.BOLD;
            runs.add(new PrintedRun(rest.isEmpty() ? title : title + " ", style, null));
        }
        runs.addAll(rest);
        return new PrintedBlock(anchor(place.section().id()), !runsOn, place.mark(), runs);
    }

    private void addTimeFrame(Section section) {
        var frame = content.window();
        if (frame != null && section.id().equals(frame.section())) {
            addSentence(frame);
        }
    }

    private void addSentence(TimeFrame frame) {
        if (frame.asWritten() != null) {
            add(PrintedBlock.of(List.of(PrintedRun.plain(frame.asWritten()))));
        }
    }

    private void add(PrintedBlock block) {
        if (!block.runs().isEmpty()) {
            blocks.add(block);
        }
    }
}
