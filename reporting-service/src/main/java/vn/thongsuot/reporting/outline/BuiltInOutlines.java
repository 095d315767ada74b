package vn.thongsuot.reporting.outline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outlines that every tenant has without making any. */
public final class BuiltInOutlines {

    /**
     * Periods as Nghị định 09/2019/NĐ-CP (Điều 12) cuts them, from the 15th to the 14th; those by the calendar are whole
     * months, as statistics want them.
     */
    public static final List<CutOff> CUT_OFFS = List.of(
            fromThe15th(PeriodRule.MONTH),
            fromThe15th(PeriodRule.QUARTER),
            fromThe15th(PeriodRule.FIRST_HALF),
            fromThe15th(PeriodRule.SECOND_HALF),
            fromThe15th(PeriodRule.NINE_MONTHS),
            fromThe15th(PeriodRule.YEAR),
            wholeMonths(PeriodRule.CALENDAR_MONTH),
            wholeMonths(PeriodRule.CALENDAR_QUARTER),
            wholeMonths(PeriodRule.CALENDAR_YEAR));

    private static final List<ResultHeading> RESULT_HEADINGS = List.of(
            new ResultHeading("REACH", "Phạm vi tiếp cận"),
            new ResultHeading("AWARENESS", "Tác động nhận thức"),
            new ResultHeading("SPREAD", "Tác động lan tỏa"));

    private static final Heading BEGINNING = Heading.over(
            "s1",
            "Mở đầu",
            Heading.of("s1-1", "Bối cảnh và sự cần thiết"),
            Heading.of("s1-2", "Căn cứ pháp lý và văn bản chỉ đạo", Content.BASES));
    private static final Heading ASSESSMENT = Heading.over(
            "s4",
            "Đánh giá chung",
            Heading.of("s4-1", "Ưu điểm", Content.STRENGTHS),
            Heading.of("s4-2", "Tồn tại, hạn chế", Content.LIMITATIONS));
    private static final Heading REQUESTS = Heading.of("s5", "Đề xuất, kiến nghị", Content.RECOMMENDATIONS);

    /** A campaign told from its context to its requests. */
    public static final Outline DEFAULT = new Outline(
            "Báo cáo kết quả hưởng ứng",
            List.of(
                    BEGINNING,
                    Heading.over(
                            "s2",
                            "Tình hình triển khai",
                            Heading.of("s2-1", "Công tác chỉ đạo, tổ chức", Content.DIRECTION, Content.ANSWERS),
                            Heading.of("s2-2", "Tuyên truyền, phổ biến", Content.COMMUNICATION),
                            Heading.of("s2-3", "Sự kiện, hoạt động cụ thể", Content.EVENTS),
                            Heading.of("s2-4", "Lồng ghép vào nhiệm vụ chuyên môn", Content.INTEGRATION)),
                    Heading.over(
                            "s3",
                            "Kết quả đạt được",
                            Heading.of("s3-1", "Kết quả bằng số liệu", Content.FIGURES),
                            Heading.of("s3-2", "Kết quả tuyên truyền", Content.RESULTS)),
                    ASSESSMENT,
                    REQUESTS),
            RESULT_HEADINGS,
            List.of());

    /** Results told under the three heads of state management: institutions; orientation and plans; management. */
    public static final Outline THREE_HEADS = new Outline(
            "Báo cáo theo ba nhóm: thể chế; định hướng, kế hoạch; quản lý",
            List.of(
                    BEGINNING,
                    Heading.over(
                            "s2",
                            "Kết quả thực hiện",
                            Heading.of("s2-1", "Về thể chế"),
                            Heading.of("s2-2", "Về định hướng, kế hoạch", Content.DIRECTION, Content.ANSWERS),
                            Heading.of(
                                    "s2-3", "Về quản lý", Content.COMMUNICATION, Content.EVENTS, Content.INTEGRATION)),
                    Heading.over(
                            "s3",
                            "Kết quả đạt được",
                            Heading.of("s3-1", "Kết quả bằng số liệu", Content.FIGURES),
                            Heading.of("s3-2", "Kết quả tuyên truyền", Content.RESULTS)),
                    ASSESSMENT,
                    REQUESTS),
            RESULT_HEADINGS,
            List.of());

    private static final Map<String, Outline> ALL = all();

    private BuiltInOutlines() {}

    public static Optional<Outline> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** By id, the default first. */
    public static Map<String, Outline> byId() {
        return ALL;
    }

    private static Map<String, Outline> all() {
        var all = new LinkedHashMap<String, Outline>();
        all.put("default", DEFAULT);
        all.put("three-heads", THREE_HEADS);
        return Collections.unmodifiableMap(all);
    }

    private static CutOff fromThe15th(PeriodRule rule) {
        return new CutOff(rule, new CutOff.Day(-1, 15), new CutOff.Day(0, 14));
    }

    private static CutOff wholeMonths(PeriodRule rule) {
        return new CutOff(rule, new CutOff.Day(0, 1), new CutOff.Day(0, 31));
    }
}
