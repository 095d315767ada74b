package vn.thongsuot.reporting.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thongsuot.platform.aggregate.Violation;

/** What an outline must keep to, so that each of its texts has one place and its numbers can be made. */
final class OutlineRules {

    private static final int MAX_DEPTH = 3;
    private static final int MAX_HEADINGS = 100;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,39}");

    private OutlineRules() {}

    static List<Violation> broken(Outline outline) {
        var broken = new ArrayList<Violation>();
        size(outline, broken);
        headings(outline.headings(), "/headings", new HashSet<>(), new HashSet<>(), broken);
        reserved(outline, broken);
        results(outline.resultHeadings(), broken);
        cutOffs(outline.cutOffs(), broken);
        return broken;
    }

    private static void size(Outline outline, List<Violation> broken) {
        if (outline.all().count() > MAX_HEADINGS) {
            broken.add(Violation.of("/headings", "too-many-headings", Integer.toString(MAX_HEADINGS)));
        }
        if (outline.headings().stream().mapToInt(Heading::depth).max().orElse(0) > MAX_DEPTH) {
            broken.add(Violation.of("/headings", "too-deep", Integer.toString(MAX_DEPTH)));
        }
    }

    private static void headings(
            List<Heading> headings, String path, Set<String> ids, Set<Content> contents, List<Violation> broken) {
        for (var place = 0; place < headings.size(); place++) {
            var heading = headings.get(place);
            var pointer = path + "/" + place;
            if (!ID.matcher(heading.id()).matches()) {
                broken.add(Violation.of(pointer + "/id", "heading-id"));
            } else if (!ids.add(heading.id())) {
                broken.add(Violation.of(pointer + "/id", "heading-twice", heading.id()));
            }
            heading.contents().stream()
                    .filter(content -> !contents.add(content))
                    .forEach(content ->
                            broken.add(Violation.of(pointer + "/contents", "content-twice", content.name())));
            headings(heading.below(), pointer + "/below", ids, contents, broken);
        }
    }

    /** The headings of addressees are numbered below that of the recommendations. */
    private static void reserved(Outline outline, List<Violation> broken) {
        outline.all()
                .filter(heading -> heading.contents().contains(Content.RECOMMENDATIONS))
                .map(heading -> Pattern.compile(Pattern.quote(heading.id()) + "-\\d+"))
                .flatMap(taken -> outline.all()
                        .filter(heading -> taken.matcher(heading.id()).matches()))
                .forEach(heading -> broken.add(Violation.of("/headings", "heading-reserved", heading.id())));
    }

    private static void results(List<ResultHeading> headings, List<Violation> broken) {
        var codes = new HashSet<String>();
        for (var place = 0; place < headings.size(); place++) {
            var code = headings.get(place).code();
            if (!CODE.matcher(code).matches() || !codes.add(code)) {
                broken.add(Violation.of("/resultHeadings/" + place + "/code", "result-code"));
            }
        }
    }

    private static void cutOffs(List<CutOff> cutOffs, List<Violation> broken) {
        var rules = new HashSet<PeriodRule>();
        for (var place = 0; place < cutOffs.size(); place++) {
            if (!rules.add(cutOffs.get(place).rule())) {
                broken.add(Violation.of("/cutOffs/" + place + "/rule", "rule-twice"));
            }
        }
    }
}
