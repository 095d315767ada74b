package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.thongsuot.documents.Block;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.reporting.facts.DirectiveFact;

/** The documents that a report rests on, grouped by the level they came from. */
final class BasesBlocks {

    private static final List<String> LEVELS = List.of("CENTRAL", "PROVINCE", "DEPARTMENT", "COMMUNE", "");
    private static final Pattern PROVINCE_NAME = Pattern.compile("(?:tỉnh|thành phố) (\\p{Lu}.*)$");

    private BasesBlocks() {}

    static List<Block> of(Report report, Gathered facts) {
        var byLevel = new LinkedHashMap<String, List<Block.Item>>();
        LEVELS.forEach(level -> byLevel.put(level, new ArrayList<>()));
        for (var document : facts.bases()) {
            Objects.requireNonNull(byLevel.get(level(document))).add(Block.Item.of(Citing.inFull(document) + "."));
        }
        var blocks = new ArrayList<Block>();
        byLevel.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> group(entry, report, facts))
                .forEach(blocks::add);
        return blocks;
    }

    private static String level(DirectiveFact document) {
        var level = document.issuerLevel();
        return level == null || !LEVELS.contains(level) ? "" : level;
    }

    private static Block group(Map.Entry<String, List<Block.Item>> entry, Report report, Gathered facts) {
        return Block.Bullets.generated(title(entry.getKey(), report, facts) + ":", entry.getValue());
    }

    private static String title(String level, Report report, Gathered facts) {
        return switch (level) {
            case "CENTRAL" -> "Cấp Trung ương";
            case "PROVINCE" -> "Cấp Tỉnh" + province(report, facts);
            case "DEPARTMENT" -> "Cấp Sở" + above(report, facts, "DEPARTMENT");
            case "COMMUNE" -> "Cấp xã" + above(report, facts, "PEOPLES_COMMITTEE");
            default -> "Văn bản khác";
        };
    }

    /** The name of the province the unit lies in, in brackets; nothing when the tree does not tell. */
    private static String province(Report report, Gathered facts) {
        return line(report, facts).stream()
                .map(UnitCopy::name)
                .map(PROVINCE_NAME::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> " (" + matcher.group(1) + ")")
                .findFirst()
                .orElse("");
    }

    private static String above(Report report, Gathered facts, String kind) {
        return line(report, facts).stream()
                .filter(unit -> unit.kind().equals(kind))
                .map(unit -> " (" + Objects.requireNonNullElse(unit.shortName(), unit.name()) + ")")
                .findFirst()
                .orElse("");
    }

    /** The unit and those above it. */
    private static List<UnitCopy> line(Report report, Gathered facts) {
        var line = new ArrayList<String>();
        line.add(report.frame().unit());
        line.addAll(facts.units().ancestors(report.frame().unit()));
        return line.stream().flatMap(id -> facts.units().unit(id).stream()).toList();
    }
}
