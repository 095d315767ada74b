package vn.thongsuot.directive.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.directive.directive.DocumentKind;

/** Kinds of documents as their titles and those who cite them name them. */
final class Kinds {

    private static final Map<String, DocumentKind> BY_NAME = byName();

    /** For patterns, the longer names first. */
    static final String ANY = String.join("|", BY_NAME.keySet());

    private Kinds() {}

    /** The kind that a title begins with, in capitals or not. */
    static Optional<DocumentKind> titled(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        return BY_NAME.entrySet().stream()
                .filter(entry -> lower.equals(entry.getKey()) || lower.startsWith(entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, DocumentKind> byName() {
        var names = new LinkedHashMap<String, DocumentKind>();
        names.put("nghị quyết", DocumentKind.RESOLUTION);
        names.put("kế hoạch", DocumentKind.PLAN);
        names.put("quyết định", DocumentKind.DECISION);
        names.put("chỉ thị", DocumentKind.INSTRUCTION);
        names.put("chương trình", DocumentKind.PROGRAMME);
        names.put("đề án", DocumentKind.SCHEME);
        names.put("báo cáo", DocumentKind.REPORT);
        names.put("thông báo", DocumentKind.NOTICE);
        names.put("nghị định", DocumentKind.DECREE);
        names.put("thông tư", DocumentKind.CIRCULAR);
        names.put("hướng dẫn", DocumentKind.GUIDANCE);
        names.put("chiến lược", DocumentKind.STRATEGY);
        names.put("quy chế", DocumentKind.REGULATION);
        names.put("quy định", DocumentKind.REGULATION);
        names.put("công văn", DocumentKind.OFFICIAL_LETTER);
        names.put("văn bản", DocumentKind.OFFICIAL_LETTER);
        names.put("công điện", DocumentKind.OTHER);
        names.put("kết luận", DocumentKind.OTHER);
        names.put("tờ trình", DocumentKind.OTHER);
        names.put("giấy mời", DocumentKind.OTHER);
        names.put("luật", DocumentKind.LAW);
        return names;
    }
}
