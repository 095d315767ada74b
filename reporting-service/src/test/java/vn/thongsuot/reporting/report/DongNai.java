package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.outline.BuiltInOutlines;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.Outline;

/** The case of the department's office in Đồng Nai, April 2025. */
final class DongNai {

    static final Days PERIOD = new Days(LocalDate.of(2025, 4, 11), LocalDate.of(2025, 5, 5));

    final Map<String, UnitCopy> units = new LinkedHashMap<>();
    final List<DirectiveFact> bases = new ArrayList<>();
    final List<TaskFact> tasks = new ArrayList<>();
    final List<Versioned<ActivityFact>> activities = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    final List<Figure> before = new ArrayList<>();
    final Map<String, IndicatorFact> indicators = new LinkedHashMap<>();
    final List<Answer> answers = new ArrayList<>();
    final Map<String, Report> related = new LinkedHashMap<>();

    /** Units that have ended, each with the one it went into. */
    final Map<String, String> wentInto = new LinkedHashMap<>();

    /** How often it was asked where a unit stands. */
    int lookUps;

    @Nullable
    Outline outline;

    @Nullable
    NominalPeriod nominal;

    @Nullable
    FrozenFigures corrected;

    /** When the figures were read: after the period. */
    Instant asOf = Instant.parse("2025-05-06T02:00:00Z");

    Written written = Written.NOTHING;
    Report.Identity identity = new Report.Identity(
            "Báo cáo hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025", null, null, "2025-05-05");

    DongNai() {
        unit("ubnd", "Ủy ban nhân dân tỉnh Đồng Nai", "PEOPLES_COMMITTEE", null, null, 1);
        unit("sct", "Sở Công Thương", "DEPARTMENT", "ubnd", "SCT", 2);
        unit("vps", "Văn phòng Sở", "OFFICE", "sct", "VPS", 1);
        unit("khtcth", "Phòng Kế hoạch - Tài chính - Tổng hợp", "DIVISION", "sct", null, 2);
        unit("qlcn", "Phòng Quản lý Công nghiệp", "DIVISION", "sct", null, 3);
        unit("qltm", "Phòng Quản lý Thương mại", "DIVISION", "sct", null, 4);
        bases.add(document("OFFICIAL_LETTER", "4198/UBND-KGVX", "2025-04-15", "UBND tỉnh", "PROVINCE"));
        bases.add(document("PLAN", "433-KH/TU", "2025-02-28", "Ban Thường vụ Tỉnh ủy", "PROVINCE"));
        bases.add(document("OFFICIAL_LETTER", "614/SoKHCN-CN", "2025-04-17", "Sở Khoa học và Công nghệ", "PROVINCE"));
        bases.add(shortNamed("Kế hoạch Chuyển đổi số năm 2025"));
        tasks.add(new TaskFact(
                new TaskFact.Source("DIRECTIVE", "d1", null),
                "d1",
                1,
                "Tổ chức các hoạt động hưởng ứng",
                List.of(
                        new TaskFact.Role("DIRECT", null, "Ban Giám đốc Sở", false),
                        new TaskFact.Role("FOCAL_POINT", "khtcth", null, false),
                        new TaskFact.Role("COORDINATE", "qltm", null, true),
                        new TaskFact.Role("COORDINATE", "qlcn", null, false)),
                null,
                "IN_PROGRESS",
                null,
                null,
                List.of(),
                "t1"));
    }

    private void unit(
            String id, String name, String kind, @Nullable String parent, @Nullable String abbreviation, int order) {
        units.put(
                id, new UnitCopy(name, null, abbreviation, kind, "PROVINCE", "STATE", parent, null, null, true, order));
    }

    static DirectiveFact document(String kind, String symbol, String date, String issuer, String level) {
        return new DirectiveFact(
                "STATE",
                kind,
                new DirectiveFact.Symbol(symbol, null),
                date,
                new DirectiveFact.Issuer(null, issuer),
                level,
                "Hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025",
                null,
                "ISSUED",
                List.of(),
                null,
                null);
    }

    private static DirectiveFact shortNamed(String name) {
        return new DirectiveFact(
                "STATE",
                "PLAN",
                null,
                null,
                new DirectiveFact.Issuer("sct", ""),
                "DEPARTMENT",
                null,
                name,
                "ISSUED",
                List.of(),
                null,
                null);
    }

    static DirectiveFact letter572() {
        var letter = document("OFFICIAL_LETTER", "572/SCTKHTCTH", "2025-04-22", "Sở Công Thương", "DEPARTMENT");
        return new DirectiveFact(
                letter.system(),
                letter.kind(),
                letter.symbol(),
                letter.date(),
                letter.issuer(),
                letter.issuerLevel(),
                "Triển khai hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025",
                null,
                "ISSUED",
                List.of(),
                "wcid",
                null);
    }

    void activity(String id, String kind, String mode, String state, String title, @Nullable LocalDate day) {
        activity(id, kind, mode, state, title, day, List.of(), List.of());
    }

    void activity(
            String id,
            String kind,
            String mode,
            String state,
            String title,
            @Nullable LocalDate day,
            List<ActivityFact.Integration> integrates,
            List<ActivityFact.Result> results) {
        activities.add(
                new Versioned<>(id, 3, deed(kind, mode, state, title, day, integrates, results, List.of(), List.of())));
    }

    /** A banner with these slogans, of which this was measured. */
    void banner(List<String> slogans, ActivityFact.Measurement... measured) {
        var deed = deed(
                "BANNER", "ORGANISE", "DONE", "Treo băng rôn", null, List.of(), List.of(), List.of(measured), slogans);
        activities.add(new Versioned<>("banner" + activities.size(), 1, deed));
    }

    private static ActivityFact deed(
            String kind,
            String mode,
            String state,
            String title,
            @Nullable LocalDate day,
            List<ActivityFact.Integration> integrates,
            List<ActivityFact.Result> results,
            List<ActivityFact.Measurement> measured,
            List<String> slogans) {
        return new ActivityFact(
                "vps",
                List.of(),
                kind,
                mode,
                state,
                title,
                null,
                day == null ? null : new Days(day, day),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of("d1"),
                List.of(),
                null,
                List.of(),
                integrates,
                results,
                List.of(),
                measured,
                slogans);
    }

    void indicator(String id, String name, Figure.@Nullable Reason reason, String value) {
        indicators.put(id, new IndicatorFact(id, name, null, "tin, bài", "SUM", "SUM", "NUMBER"));
        var token = new CellToken(new FigureQuery("d1", "sct", new Interval(PERIOD.from(), PERIOD.to())), null, id);
        figures.add(
                reason == null
                        ? new Figure(token, new BigDecimal(value), Qualifier.GE, 1, null)
                        : new Figure(token, null, null, 0, reason));
    }

    Report report() {
        var frame = new Report.Frame(
                "vps",
                "sct",
                "sct",
                Report.Kind.THEMATIC,
                nominal == null ? PERIOD : headings().days(nominal),
                nominal,
                "d1",
                "wcid",
                List.of(),
                outline,
                null);
        return Report.draft(frame, identity, written);
    }

    private Outline headings() {
        return outline == null ? BuiltInOutlines.DEFAULT : outline;
    }

    Gathered facts() {
        return new Gathered(
                new UnitTree(units),
                this::path,
                letter572(),
                bases,
                tasks,
                activities,
                new Figures(figures, List.of(), 0, new Freshness(0L, 0L, 0, asOf), 0),
                before.isEmpty() ? null : new Figures(before, List.of(), 0, new Freshness(0L, 0L, 0, asOf), 0),
                indicators,
                new CampaignFact("World Creativity and Innovation Day", null, "WCID", 2025, List.of()),
                answers,
                related,
                Map.of(),
                corrected);
    }

    private Set<String> path(String unit) {
        lookUps++;
        var found = wentInto.getOrDefault(unit, unit);
        return Stream.concat(Stream.of(unit, found), new UnitTree(units).ancestors(found).stream())
                .collect(Collectors.toSet());
    }

    String page() {
        return Renderings.page(document());
    }

    OfficialDocument document() {
        return Composing.of(report(), facts(), Standing.DRAFT);
    }

    static Written written(Map<String, String> narratives, List<Abbreviation> abbreviations) {
        return new Written(narratives, List.of(), List.of(), List.of(), abbreviations, List.of());
    }
}
