package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.documents.Numbering;
import vn.thongsuot.reporting.report.Written.Recommendation;

/** The headings of a report. Their numbers are made from their places and never typed. */
public final class Outline {

    public static final String CONTEXT = "s1-1";
    public static final String BASES = "s1-2";
    public static final String DIRECTION = "s2-1";
    public static final String COMMUNICATION = "s2-2";
    public static final String EVENTS = "s2-3";
    public static final String INTEGRATION = "s2-4";
    public static final String FIGURES = "s3-1";
    public static final String RESULTS = "s3-2";
    public static final String STRENGTHS = "s4-1";
    public static final String LIMITATIONS = "s4-2";

    private Outline() {}

    /**
     * One heading.
     *
     * @param label its number
     */
    public record Entry(String id, String label, String title) {}

    /** A heading with those below it. */
    record Heading(String id, String title, List<Heading> below) {

        static Heading of(String id, String title, Heading... below) {
            return new Heading(id, title, List.of(below));
        }
    }

    /** From the outermost; one heading for each addressee of recommendations. */
    static List<Heading> headings(Written written) {
        return List.of(
                Heading.of(
                        "s1",
                        "Mở đầu",
                        Heading.of(CONTEXT, "Bối cảnh và sự cần thiết"),
                        Heading.of(BASES, "Căn cứ pháp lý và văn bản chỉ đạo")),
                Heading.of(
                        "s2",
                        "Tình hình triển khai",
                        Heading.of(DIRECTION, "Công tác chỉ đạo, tổ chức"),
                        Heading.of(COMMUNICATION, "Tuyên truyền, phổ biến"),
                        Heading.of(EVENTS, "Sự kiện, hoạt động cụ thể"),
                        Heading.of(INTEGRATION, "Lồng ghép vào nhiệm vụ chuyên môn")),
                Heading.of(
                        "s3",
                        "Kết quả đạt được",
                        Heading.of(FIGURES, "Kết quả bằng số liệu"),
                        Heading.of(RESULTS, "Kết quả tuyên truyền")),
                Heading.of(
                        "s4",
                        "Đánh giá chung",
                        Heading.of(STRENGTHS, "Ưu điểm"),
                        Heading.of(LIMITATIONS, "Tồn tại, hạn chế")),
                new Heading("s5", "Đề xuất, kiến nghị", addressees(written)));
    }

    private static List<Heading> addressees(Written written) {
        var headings = new ArrayList<Heading>();
        recommendations(written)
                .forEach((addressee, any) ->
                        headings.add(Heading.of("s5-" + (headings.size() + 1), "Đối với " + addressee)));
        return headings;
    }

    /** By addressee, in the order in which each is first named. */
    static Map<String, List<Recommendation>> recommendations(Written written) {
        return written.recommendations().stream()
                .collect(Collectors.groupingBy(Recommendation::addressee, LinkedHashMap::new, Collectors.toList()));
    }

    /** All headings in the order of print. */
    public static List<Entry> of(Written written) {
        var entries = new ArrayList<Entry>();
        number(headings(written), 1, entries);
        return entries;
    }

    private static void number(List<Heading> headings, int depth, List<Entry> entries) {
        var place = 0;
        for (var heading : headings) {
            place++;
            entries.add(new Entry(heading.id(), Numbering.label(depth, place), heading.title()));
            number(heading.below(), depth + 1, entries);
        }
    }

    /** Ids of all headings. */
    static Set<String> ids(Written written) {
        return of(written).stream().map(Entry::id).collect(Collectors.toSet());
    }
}
