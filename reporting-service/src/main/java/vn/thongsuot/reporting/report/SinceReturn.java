package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Objects;

/**
 * What was done about a return.
 *
 * @param changedSections ids of headings under which people have written something else since
 * @param parts that came back, with whether each is another by now; empty when the whole did
 * @param approvedSections ids of headings that stay as they are, since others came back; empty when the whole did
 */
public record SinceReturn(List<String> changedSections, List<Part> parts, List<String> approvedSections) {

    public static final SinceReturn NEVER = new SinceReturn(List.of(), List.of(), List.of());

    public SinceReturn {
        changedSections = List.copyOf(changedSections);
        parts = List.copyOf(parts);
        approvedSections = List.copyOf(approvedSections);
    }

    /** One part, and whether it is another than it was when it came back. */
    public record Part(Returned.Part part, boolean changed) {}

    /** Nothing where it never came back. */
    static SinceReturn of(Report report) {
        var returned = report.returned();
        if (returned == null) {
            return NEVER;
        }
        var changed = SectionTexts.changedSince(returned, report);
        var parts = returned.parts().stream()
                .map(part -> new Part(part, hasChanged(part, report, changed)))
                .toList();
        var open = ReturnedParts.sections(report, returned.parts());
        var approved = parts.isEmpty()
                ? List.<String>of()
                : Headings.of(report).stream()
                        .map(Headings.Entry::id)
                        .filter(id -> !open.contains(id))
                        .toList();
        return new SinceReturn(changed, parts, approved);
    }

    private static boolean hasChanged(Returned.Part part, Report report, List<String> changed) {
        return part.of() == Returned.Of.SECTION
                ? ReturnedParts.sections(report, List.of(part)).stream().anyMatch(changed::contains)
                : !Objects.equals(part.was(), Remarks.state(part, report));
    }
}
