package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Returned.Of;
import vn.thongsuot.reporting.report.Returned.Part;

/**
 * Why a report is given back.
 *
 * @param section the one at fault; absent when it is none alone
 * @param remarks on the whole
 * @param parts what else is at fault; where nothing is named, all of it may be mended
 */
public record Remarks(@Nullable String section, String remarks, List<Part> parts) {

    public Remarks {
        parts = List.copyOf(parts);
    }

    /** Empty when the report has every part that is named. */
    Optional<Refusal> refuse(Report report) {
        var ids = Headings.ids(report);
        var broken = new ArrayList<Violation>();
        if (section != null && !ids.contains(section)) {
            broken.add(Violation.of("/section", "unknown-section", section));
        }
        for (var place = 0; place < parts.size(); place++) {
            var part = parts.get(place);
            var pointer = "/parts/" + place + "/" + part.of().name().toLowerCase(Locale.ROOT);
            switch (part.of()) {
                case SECTION -> refuseUnless(ids.contains(part.id()), pointer, "unknown-section", part, broken);
                case INDICATOR ->
                    refuseUnless(values(report).containsKey(part.id()), pointer, "figure-not-told", part, broken);
                case UNIT ->
                    refuseUnless(inputs(report).containsKey(part.id()), pointer, "unit-not-taken", part, broken);
            }
        }
        return broken.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(broken));
    }

    private static void refuseUnless(boolean holds, String pointer, String rule, Part part, List<Violation> broken) {
        if (!holds) {
            broken.add(Violation.of(pointer, rule, part.id()));
        }
    }

    /** The return, with what each part was, so that it is seen later what was done about it. */
    Returned returned(Command command, Report report) {
        var all = new ArrayList<Part>();
        if (section != null) {
            all.add(new Part(Of.SECTION, section, null, null));
        }
        parts.forEach(part -> all.add(part.having(state(part, report))));
        var only = all.size() == 1 && all.getFirst().of() == Of.SECTION
                ? all.getFirst().id()
                : section;
        return new Returned(only, remarks, command.at(), SectionTexts.hashes(report), all);
    }

    /** What an indicator's figure or a unit's report is in a report; absent for a section, and for what is not there. */
    static @Nullable String state(Part part, Report report) {
        return switch (part.of()) {
            case SECTION -> null;
            case INDICATOR ->
                Optional.ofNullable(values(report).get(part.id()))
                        .map(value -> value.qualifier() + " " + value.value() + " " + value.reason())
                        .orElse(null);
            case UNIT -> inputs(report).get(part.id());
        };
    }

    private static Map<String, HeldFigures.Value> values(Report report) {
        var held = report.workings().figures();
        return held == null ? Map.of() : held.byIndicator();
    }

    /** Hashes of all reports that were taken of one unit, by the unit. */
    private static Map<String, String> inputs(Report report) {
        return report.consolidated().inputs().stream()
                .collect(Collectors.groupingBy(
                        Input::unit, LinkedHashMap::new, Collectors.mapping(Input::hash, Collectors.joining(" "))));
    }
}
