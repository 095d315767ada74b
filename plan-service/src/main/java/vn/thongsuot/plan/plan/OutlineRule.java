package vn.thongsuot.plan.plan;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** Sections have ids of their own, are not nested too deeply, and each can be given its mark. */
final class OutlineRule implements PlanRule {

    static final int DEPTH = 4;
    static final int SECTIONS = 300;

    @Override
    public Stream<Violation> violations(PlanContent content, Outline outline, Sources sources) {
        if (outline.places().size() > SECTIONS) {
            return Stream.of(Violation.of("/sections", "too-many-parts", Integer.toString(SECTIONS)));
        }
        var nested = outline.places().stream()
                .flatMap(place ->
                        marked(place.section().sections(), place.section().numbering(), place.pointer()));
        return Stream.of(marked(content.sections(), content.numbering(), ""), nested, repeated(outline), deep(outline))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> marked(List<Section> parts, @Nullable Numbering numbering, String pointer) {
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        if (numbering == null) {
            return Stream.of(Violation.of(pointer + "/numbering", "numbering-missing"));
        }
        return parts.size() <= numbering.capacity()
                ? Stream.empty()
                : Stream.of(
                        Violation.of(pointer + "/sections", "too-many-parts", Integer.toString(numbering.capacity())));
    }

    private static Stream<Violation> repeated(Outline outline) {
        var seen = new HashSet<String>();
        return outline.places().stream()
                .filter(place -> !seen.add(place.section().id()))
                .map(place -> Violation.of(
                        place.pointer() + "/id",
                        "duplicate-section",
                        place.section().id()));
    }

    private static Stream<Violation> deep(Outline outline) {
        return outline.places().stream()
                .filter(place -> place.depth() == DEPTH)
                .map(place -> Violation.of(place.pointer(), "too-deep", Integer.toString(DEPTH)));
    }
}
