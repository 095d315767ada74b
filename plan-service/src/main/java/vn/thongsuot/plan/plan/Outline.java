package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sections of a plan in reading order, each with the mark that its place gives it. */
public final class Outline {

    private final List<Place> places = new ArrayList<>();

    private Outline() {}

    /**
     * A section at its place.
     *
     * @param pointer JSON pointer into the plan's content
     * @param depth 0 for a top section
     * @param label the whole way of marks, for instance {@code II.4.a}
     * @param mark its own mark as printed, for instance {@code a)}
     */
    public record Place(Section section, String pointer, int depth, String label, String mark) {

        /** The last part of the label. */
        String ownLabel() {
            return label.substring(label.lastIndexOf('.') + 1);
        }
    }

    public static Outline of(PlanContent content) {
        var outline = new Outline();
        outline.add(content.sections(), content.numbering(), "/sections", null);
        return outline;
    }

    public List<Place> places() {
        return List.copyOf(places);
    }

    public Optional<Place> find(String section) {
        return places.stream()
                .filter(place -> place.section().id().equals(section))
                .findFirst();
    }

    private void add(List<Section> sections, @Nullable Numbering numbering, String pointer, @Nullable Place parent) {
        for (int index = 0; index < sections.size(); index++) {
            var section = sections.get(index);
            var place = place(section, numbering, pointer + "/" + index, index + 1, parent);
            places.add(place);
            add(section.sections(), section.numbering(), place.pointer() + "/sections", place);
        }
    }

    private static Place place(
            Section section, @Nullable Numbering numbering, String pointer, int position, @Nullable Place parent) {
        var label = parent == null ? own(numbering, position) : parent.label() + "." + own(numbering, position);
        return new Place(section, pointer, parent == null ? 0 : parent.depth() + 1, label, mark(numbering, position));
    }

    private static String own(@Nullable Numbering numbering, int position) {
        if (numbering == null || numbering == Numbering.DASH || position > numbering.capacity()) {
            return "-" + position;
        }
        return numbering.mark(position);
    }

    private static String mark(@Nullable Numbering numbering, int position) {
        return numbering == null || position > numbering.capacity() ? "" : numbering.printed(position);
    }
}
