package vn.thongsuot.documents;

import java.util.Locale;
import java.util.Map;

/** What kinds of documents are called in Vietnamese, by the names that events use. */
public final class KindNames {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String ANY = "Văn bản";
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("OFFICIAL_LETTER", "Công văn"),
            Map.entry("PLAN", "Kế hoạch"),
            Map.entry("RESOLUTION", "Nghị quyết"),
            Map.entry("DECISION", "Quyết định"),
            Map.entry("INSTRUCTION", "Chỉ thị"),
            Map.entry("PROGRAMME", "Chương trình"),
            Map.entry("SCHEME", "Đề án"),
            Map.entry("REPORT", "Báo cáo"),
            Map.entry("NOTICE", "Thông báo"),
            Map.entry("LAW", "Luật"),
            Map.entry("DECREE", "Nghị định"),
            Map.entry("CIRCULAR", "Thông tư"),
            Map.entry("GUIDANCE", "Hướng dẫn"),
            Map.entry("STRATEGY", "Chiến lược"),
            Map.entry("REGULATION", "Quy định"),
            Map.entry("ORAL_INSTRUCTION", "Ý kiến chỉ đạo"));

    private KindNames() {}

    /** A document, where the kind is not known or no kind of its own. */
    public static String of(String kind) {
        return NAMES.getOrDefault(kind, ANY);
    }

    /** With a capital letter only where it begins the list. */
    public static String of(String kind, boolean first) {
        return first ? of(kind) : lower(of(kind));
    }

    /** With a small first letter. */
    public static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
