package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;

/** What was done, deed by deed, each with the version it was read in. */
final class ActivityBlocks {

    private static final Set<String> COMMUNICATION =
            Set.of("BANNER", "WEB_ARTICLE", "SOCIAL_MEDIA", "LOUDSPEAKER", "INTERNAL_BRIEFING");

    private ActivityBlocks() {}

    static List<Block> communication(String section, Report report, Gathered facts) {
        return of(section, report, facts, deed -> !isIntegrated(deed) && spreadsAMessage(deed));
    }

    static List<Block> events(String section, Report report, Gathered facts) {
        return of(section, report, facts, deed -> !isIntegrated(deed) && !spreadsAMessage(deed));
    }

    static List<Block> integration(String section, Report report, Gathered facts) {
        return of(section, report, facts, ActivityBlocks::isIntegrated);
    }

    private static boolean isIntegrated(ActivityFact deed) {
        return deed.mode().equals("INTEGRATE") || deed.kind().equals("INTEGRATED_TASK");
    }

    private static boolean spreadsAMessage(ActivityFact deed) {
        return COMMUNICATION.contains(deed.kind());
    }

    /** Without deeds: 'không phát sinh' only where somebody answered so, else that nothing is known. */
    private static List<Block> of(String section, Report report, Gathered facts, Predicate<ActivityFact> belongs) {
        var items = facts.activities().stream()
                .filter(activity -> belongs.test(activity.state()))
                .map(activity -> item(activity, report, facts))
                .toList();
        if (!items.isEmpty()) {
            return List.of(Block.Bullets.generated(null, items));
        }
        var answered = report.written().nothingToReport().contains(section);
        var text = answered ? Absence.NOTHING_HAPPENED : Absence.NOTHING_KNOWN;
        return List.of(Block.Paragraph.generated(text, List.of()));
    }

    private static Block.Item item(Versioned<ActivityFact> activity, Report report, Gathered facts) {
        var deed = activity.state();
        var parts = new ArrayList<String>();
        var kind = Words.activity(deed.kind());
        var titled = saysItsKind(deed.title(), kind);
        if (!titled) {
            parts.add(sentence(deed.title()));
        }
        addIfThere(parts, "", deed.content());
        addIfThere(parts, "Khẩu hiệu: ", joined(quoted(deed.slogans())));
        deed.integrates()
                .forEach(carried -> parts.add(sentence(
                        "Lồng ghép với " + carried.label() + ": " + Vietnamese.insideSentence(carried.explanation()))));
        parts.add(sentence("Thời gian: " + when(deed, report)));
        addIfThere(parts, "Địa điểm: ", deed.place());
        addIfThere(parts, "Kênh: ", joined(deed.channels()));
        addIfThere(
                parts,
                "Đối tượng: ",
                joined(deed.audiences().stream().map(ActivityBlocks::audience).toList()));
        addIfThere(parts, "Phối hợp: ", joined(partners(deed, facts)));
        addIfThere(parts, "", standing(deed));
        addIfThere(parts, "Số liệu: ", joined(MeasuredValues.of(deed, facts.indicators())));
        addIfThere(parts, "Minh chứng (" + deed.evidence().size() + "): ", joined(captions(deed)));
        var sources = List.of(new SourceRef(activity.id(), activity.version()));
        return new Block.Item(titled ? deed.title() : kind, String.join(" ", parts), links(deed), sources);
    }

    /** 'Treo băng rôn, khẩu hiệu' needs no 'Băng rôn, khẩu hiệu' before it. */
    private static boolean saysItsKind(String title, String kind) {
        return title.toLowerCase(Locale.ROOT).endsWith(kind.toLowerCase(Locale.ROOT));
    }

    private static List<String> quoted(List<String> slogans) {
        return slogans.stream().map(slogan -> "“" + slogan + "”").toList();
    }

    private static List<String> captions(ActivityFact deed) {
        return deed.evidence().stream().map(ActivityFact.Evidence::caption).toList();
    }

    /** Addresses on the web; photos and files lie behind paths of the platform that mean nothing to a reader on paper. */
    private static List<String> links(ActivityFact deed) {
        return Stream.concat(deed.links().stream(), deed.evidence().stream().map(ActivityFact.Evidence::uri))
                .filter(uri -> !uri.startsWith("/"))
                .distinct()
                .toList();
    }

    private static String when(ActivityFact deed, Report report) {
        var period = deed.period();
        if (period == null) {
            return "chưa ghi ngày";
        }
        var said = Vietnamese.period(period.from(), period.to());
        return report.frame().period().contains(period) ? said : said + " (vượt ngoài kỳ báo cáo)";
    }

    /** What is not done must not read as done. */
    private static @Nullable String standing(ActivityFact deed) {
        return switch (deed.state()) {
            case "POSSIBLE" -> "(Có thể thực hiện, chưa xác nhận.)";
            case "IN_PROGRESS" -> "(Đang thực hiện.)";
            case "LAUNCHED" -> "(Đã phát động.)";
            default -> null;
        };
    }

    private static String audience(ActivityFact.Audience audience) {
        var count = audience.count();
        if (count == null) {
            return audience.label();
        }
        var number = Vietnamese.number(new BigDecimal(count.value()));
        return audience.label()
                + " ("
                + Words.qualified(Objects.requireNonNullElse(count.qualifier(), "EQ"), number)
                + ")";
    }

    private static List<String> partners(ActivityFact deed, Gathered facts) {
        var names = new ArrayList<String>();
        facts.units().inOfficialOrder(deed.coordinators()).forEach(unit -> names.add(facts.name(unit)));
        names.addAll(deed.partners());
        return names;
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining("; "));
    }

    private static void addIfThere(List<String> parts, String lead, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(text.endsWith(")") && lead.isEmpty() ? text : sentence(lead + text));
        }
    }

    private static String sentence(String text) {
        var stripped = text.strip();
        return stripped.matches("(?s).*[.!?…:]$") ? stripped : stripped + ".";
    }
}
