package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.reporting.outline.Content;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Consolidated.Quote;
import vn.thongsuot.reporting.report.Returned.Of;
import vn.thongsuot.reporting.report.Returned.Part;

/** What of a returned report its author may change: the parts that came back, or all of it where none are named. */
final class ReturnedParts {

    private static final String RULE = "part-not-returned";

    private final Report report;
    private final List<Part> parts;

    private ReturnedParts(Report report, List<Part> parts) {
        this.report = report;
        this.parts = parts;
    }

    static ReturnedParts of(Report report) {
        var returned = report.returned();
        return new ReturnedParts(
                report, returned != null && report.status() == Report.Status.RETURNED ? returned.parts() : List.of());
    }

    private boolean isWhole() {
        return parts.isEmpty();
    }

    /** Figures follow their deeds, so that they may be renewed for one indicator, for one unit, or with their section. */
    boolean mayRenew() {
        return isWhole()
                || parts.stream().anyMatch(part -> part.of() != Of.SECTION)
                || headings(report, Content.FIGURES).anyMatch(sections(report)::contains);
    }

    /** All figures anew, or those indicators alone that came back. */
    HeldFigures renewed(HeldFigures before, HeldFigures now) {
        var indicators = ids(Of.INDICATOR);
        var alone = !isWhole()
                && ids(Of.UNIT).isEmpty()
                && headings(report, Content.FIGURES).noneMatch(sections(report)::contains);
        return alone ? before.taking(now, indicators) : now;
    }

    /** Empty when nothing was changed but what came back. Title, number, symbol and date are no part. */
    Optional<Refusal> refuse(Report now) {
        if (isWhole()) {
            return Optional.empty();
        }
        var broken = new ArrayList<Violation>();
        var allowed = allowed(now);
        changed(now).stream()
                .filter(id -> !allowed.contains(id))
                .forEach(id -> broken.add(Violation.of("/narratives/" + id, RULE, id)));
        refuseInputs(now, allowed, broken);
        if (!report.written().abbreviations().equals(now.written().abbreviations())) {
            broken.add(Violation.of("/abbreviations", RULE, "")); // they are printed in every section
        }
        if (!report.workings().telling().equals(now.workings().telling())
                || report.workings().merging() != now.workings().merging()) {
            broken.add(Violation.of("/examples", RULE, ""));
        }
        return broken.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(broken));
    }

    private Set<String> changed(Report now) {
        var before = SectionTexts.hashes(report.consolidating(Consolidated.NOTHING));
        var after = SectionTexts.hashes(now.consolidating(Consolidated.NOTHING));
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return ids;
    }

    private Set<String> allowed(Report now) {
        var allowed = new HashSet<>(sections(report));
        allowed.addAll(sections(now));
        if (!ids(Of.INDICATOR).isEmpty()) {
            headings(report, Content.FIGURES).forEach(allowed::add);
        }
        return allowed;
    }

    private void refuseInputs(Report now, Set<String> allowed, List<Violation> broken) {
        var units = ids(Of.UNIT);
        var ofUnits = Stream.of(report, now)
                .flatMap(one -> one.consolidated().inputs().stream())
                .filter(input -> units.contains(input.unit()))
                .map(Input::report)
                .collect(Collectors.toSet());
        if (differing(report.consolidated().inputs(), now.consolidated().inputs())
                .anyMatch(input -> !units.contains(input.unit()))) {
            broken.add(Violation.of("/inputs", RULE, ""));
        }
        if (differing(report.consolidated().quotes(), now.consolidated().quotes())
                .anyMatch(quote -> !mayQuote(quote, allowed, ofUnits))) {
            broken.add(Violation.of("/quotes", RULE, ""));
        }
    }

    private static boolean mayQuote(Quote quote, Set<String> allowed, Set<String> ofUnits) {
        return allowed.contains(quote.into()) || ofUnits.contains(quote.report());
    }

    private static <T> Stream<T> differing(List<T> before, List<T> now) {
        return Stream.concat(
                before.stream().filter(one -> !now.contains(one)), now.stream().filter(one -> !before.contains(one)));
    }

    private Set<String> sections(Report of) {
        return sections(of, parts);
    }

    /** Headings that came back, with all below them. */
    static Set<String> sections(Report of, List<Part> parts) {
        var returned = parts.stream()
                .filter(part -> part.of() == Of.SECTION)
                .map(Part::id)
                .toList();
        var found = new HashSet<>(returned);
        Headings.tree(of).forEach(heading -> collect(heading, false, returned, found));
        return found;
    }

    private static void collect(Headings.Placed heading, boolean under, List<String> returned, Set<String> found) {
        var inside = under || returned.contains(heading.id());
        if (inside) {
            found.add(heading.id());
        }
        heading.below().forEach(below -> collect(below, inside, returned, found));
    }

    private static Stream<String> headings(Report report, Content content) {
        return report.frame()
                .headings()
                .all()
                .filter(heading -> heading.contents().contains(content))
                .map(heading -> heading.id());
    }

    private List<String> ids(Of of) {
        return parts.stream().filter(part -> part.of() == of).map(Part::id).toList();
    }
}
