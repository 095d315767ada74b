package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.facts.ActivityFact;

/** One point of a list: a deed, or several that are the same but for who did them and when. */
final class DeedItem {

    /** What several deeds say of one thing is named up to here, and counted beyond. */
    private static final int NAMED = 10;

    private final SameDeeds deeds;
    private final Report report;
    private final Gathered facts;
    private final List<String> parts = new ArrayList<>();

    private DeedItem(SameDeeds deeds, Report report, Gathered facts) {
        this.deeds = deeds;
        this.report = report;
        this.facts = facts;
    }

    static Block.Item of(SameDeeds deeds, Report report, Gathered facts) {
        return new DeedItem(deeds, report, facts).item();
    }

    private Block.Item item() {
        var first = deeds.first();
        var kind = Words.activity(first.kind());
        var titled = saysItsKind(first.title(), kind);
        if (!titled) {
            parts.add(sentence(first.title()));
        }
        if (deeds.count() > 1) {
            parts.add(sentence("Gồm " + deeds.count() + " hoạt động của: " + joined(doers())));
        }
        deeds.each(deed -> Stream.ofNullable(deed.content())).forEach(content -> addIfThere("", content));
        addIfThere(
                "Khẩu hiệu: ", joined(deeds.each(deed -> deed.slogans().stream().map(slogan -> "“" + slogan + "”"))));
        deeds.each(deed -> deed.integrates().stream())
                .forEach(carried -> parts.add(sentence(
                        "Lồng ghép với " + carried.label() + ": " + Vietnamese.insideSentence(carried.explanation()))));
        parts.add(sentence("Thời gian: " + joined(deeds.each(deed -> Stream.of(when(deed, report))))));
        addIfThere("Địa điểm: ", joined(deeds.each(deed -> Stream.ofNullable(deed.place()))));
        addIfThere("Kênh: ", joined(deeds.each(deed -> deed.channels().stream())));
        addIfThere(
                "Đối tượng: ",
                joined(deeds.each(deed -> deed.audiences().stream().map(DeedItem::audience))));
        addIfThere("Phối hợp: ", joined(deeds.each(this::partners)));
        addIfThere("", standing(first));
        addIfThere("Số liệu: ", joined(values()));
        evidence();
        return new Block.Item(titled ? first.title() : kind, String.join(" ", parts), links(), deeds.sources());
    }

    /** 'Treo băng rôn, khẩu hiệu' needs no 'Băng rôn, khẩu hiệu' before it. */
    private static boolean saysItsKind(String title, String kind) {
        return title.toLowerCase(Locale.ROOT).endsWith(kind.toLowerCase(Locale.ROOT));
    }

    private List<String> doers() {
        return facts.units().inOfficialOrder(deeds.each(deed -> Stream.of(deed.unit()))).stream()
                .map(facts::name)
                .toList();
    }

    /** Each as often as it was reported: two deeds of twelve banners each are not one. */
    private List<String> values() {
        return deeds.deeds().stream()
                .flatMap(deed -> MeasuredValues.of(deed.state(), facts.indicators()).stream())
                .toList();
    }

    private void evidence() {
        var captions = deeds.deeds().stream()
                .flatMap(deed -> deed.state().evidence().stream())
                .map(ActivityFact.Evidence::caption)
                .toList();
        addIfThere(
                "Minh chứng (" + captions.size() + "): ",
                joined(captions.stream().distinct().toList()));
    }

    /** Addresses on the web; photos and files lie behind paths of the platform that mean nothing to a reader on paper. */
    private List<String> links() {
        return deeds
                .each(deed -> Stream.concat(
                        deed.links().stream(), deed.evidence().stream().map(ActivityFact.Evidence::uri)))
                .stream()
                .filter(uri -> !uri.startsWith("/"))
                .limit(NAMED)
                .toList();
    }

    static String when(ActivityFact deed, Report report) {
        var period = deed.period();
        if (period == null) {
            return "chưa ghi ngày";
        }
        var said = Vietnamese.period(period.from(), period.to());
        return report.frame().period().contains(period) ? said : said + " (vượt ngoài kỳ báo cáo)";
    }

    /** What is not done must not read as done. */
    static @Nullable String standing(ActivityFact deed) {
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

    private Stream<String> partners(ActivityFact deed) {
        return Stream.concat(
                facts.units().inOfficialOrder(deed.coordinators()).stream().map(facts::name), deed.partners().stream());
    }

    /** One deed says all it has to say. */
    private @Nullable String joined(List<String> texts) {
        if (deeds.count() == 1 || texts.size() <= NAMED) {
            return texts.isEmpty() ? null : String.join("; ", texts);
        }
        return String.join("; ", texts.subList(0, NAMED)) + "; và " + (texts.size() - NAMED) + " nội dung khác";
    }

    private void addIfThere(String lead, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(text.endsWith(")") && lead.isEmpty() ? text : sentence(lead + text));
        }
    }

    private static String sentence(String text) {
        var stripped = text.strip();
        return stripped.matches("(?s).*[.!?…:]$") ? stripped : stripped + ".";
    }
}
