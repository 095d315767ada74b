package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;

/**
 * What was done, each deed with the version it was read in. Deeds that are the same are one point; of more points than the
 * report is to tell the chosen and the first stay, and an annex lists the others.
 */
final class ActivityBlocks {

    private static final Set<String> COMMUNICATION =
            Set.of("BANNER", "WEB_ARTICLE", "SOCIAL_MEDIA", "LOUDSPEAKER", "INTERNAL_BRIEFING");
    private static final List<String> COLUMNS = List.of("TT", "Hoạt động", "Thời gian", "Đơn vị", "Địa điểm");

    private final Headings.Placed heading;
    private final Report report;
    private final Gathered facts;
    private final Annexes annexes;

    ActivityBlocks(Headings.Placed heading, Report report, Gathered facts, Annexes annexes) {
        this.heading = heading;
        this.report = report;
        this.facts = facts;
        this.annexes = annexes;
    }

    List<Block> communication() {
        return of(deed -> !isIntegrated(deed) && spreadsAMessage(deed));
    }

    List<Block> events() {
        return of(deed -> !isIntegrated(deed) && !spreadsAMessage(deed));
    }

    List<Block> integration() {
        return of(ActivityBlocks::isIntegrated);
    }

    private static boolean isIntegrated(ActivityFact deed) {
        return deed.mode().equals("INTEGRATE") || deed.kind().equals("INTEGRATED_TASK");
    }

    private static boolean spreadsAMessage(ActivityFact deed) {
        return COMMUNICATION.contains(deed.kind());
    }

    /** Without deeds: 'không phát sinh' only where somebody answered so, else that nothing is known. */
    private List<Block> of(Predicate<ActivityFact> belongs) {
        var points = SameDeeds.grouped(facts.activities().stream()
                .filter(activity -> belongs.test(activity.state()))
                .toList());
        if (points.isEmpty()) {
            var answered = report.written().nothingToReport().contains(heading.id());
            var text = answered ? Absence.NOTHING_HAPPENED : Absence.NOTHING_KNOWN;
            return List.of(Block.Paragraph.generated(text, List.of()));
        }
        var told = told(points);
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Bullets.generated(
                null,
                told.stream().map(point -> DeedItem.of(point, report, facts)).toList()));
        var rest = points.stream().filter(point -> !told.contains(point)).toList();
        if (!rest.isEmpty()) {
            blocks.add(elsewhere(rest));
        }
        return blocks;
    }

    /** The chosen ones, and the first of the others as far as there is room; all in their order. */
    private List<SameDeeds> told(List<SameDeeds> points) {
        var telling = report.workings().telling();
        if (!telling.exceededBy(points.size())) {
            return points;
        }
        var chosen = new HashSet<>(
                points.stream().filter(point -> point.has(telling.chosen())).toList());
        var room = Objects.requireNonNull(telling.examples()) - chosen.size();
        points.stream()
                .filter(point -> !chosen.contains(point))
                .limit(Math.max(0, room))
                .toList()
                .forEach(chosen::add);
        return points.stream().filter(chosen::contains).toList();
    }

    private Block elsewhere(List<SameDeeds> rest) {
        var deeds = rest.stream().flatMap(point -> point.deeds().stream()).toList();
        var rows = new ArrayList<Block.Row>();
        deeds.forEach(deed -> rows.add(row(rows.size() + 1, deed)));
        var label = annexes.add("Danh mục hoạt động: " + heading.title(), new Block.Table(COLUMNS, rows, List.of()));
        return Block.Paragraph.generated(
                "Ngoài ra có " + deeds.size() + " hoạt động khác, nêu tại " + label + ".", List.of());
    }

    private Block.Row row(int place, Versioned<ActivityFact> activity) {
        var deed = activity.state();
        var standing = DeedItem.standing(deed);
        var title = Words.activity(deed.kind()) + ": " + deed.title() + (standing == null ? "" : " " + standing);
        return new Block.Row(
                null,
                List.of(
                        Integer.toString(place),
                        title,
                        DeedItem.when(deed, report),
                        facts.name(deed.unit()),
                        Objects.requireNonNullElse(deed.place(), "")),
                List.of(),
                List.of(new SourceRef(activity.id(), activity.version())));
    }
}
