package vn.thongsuot.reporting.report;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.contracts.QualifierWords;
import vn.thongsuot.documents.KindNames;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.organisation.Access;

/** Vietnamese words for codes. A code without a word is printed as it is, so that nothing is hidden. */
final class Words {

    static final String NOTHING = "không phát sinh";

    private static final String LETTER = "OFFICIAL_LETTER";

    /** In the order in which a report tells of them. */
    private static final Map<String, String> ACTIVITIES = inOrder(
            Map.entry("BANNER", "Băng rôn, khẩu hiệu"),
            Map.entry("WEB_ARTICLE", "Tin, bài trên cổng thông tin điện tử"),
            Map.entry("SOCIAL_MEDIA", "Truyền thông đa nền tảng"),
            Map.entry("LOUDSPEAKER", "Loa truyền thanh"),
            Map.entry("INTERNAL_BRIEFING", "Phổ biến nội bộ"),
            Map.entry("ROLLOUT_CONFERENCE", "Hội nghị triển khai"),
            Map.entry("THEMATIC_CONFERENCE", "Hội nghị chuyên đề"),
            Map.entry("WORKSHOP", "Hội thảo"),
            Map.entry("TRAINING", "Tập huấn"),
            Map.entry("POPULARISATION_CONFERENCE", "Hội nghị phổ cập"),
            Map.entry("LEARNING_PLATFORM", "Nền tảng học trực tuyến"),
            Map.entry("INITIATIVE_MOVEMENT", "Phát động phong trào"),
            Map.entry("BUSINESS_DIALOGUE", "Gặp gỡ, đối thoại doanh nghiệp"),
            Map.entry("POLICY_FORUM", "Tọa đàm, diễn đàn chính sách"),
            Map.entry("EXHIBITION", "Triển lãm"),
            Map.entry("TECHNOLOGY_MATCHING", "Kết nối cung cầu công nghệ"),
            Map.entry("COMPETITION", "Cuộc thi"),
            Map.entry("COMMENDATION", "Biểu dương, khen thưởng"),
            Map.entry("INTEGRATED_TASK", "Lồng ghép"),
            Map.entry("WORKING_GROUP_SETUP", "Lập tổ công tác"),
            Map.entry("INTERNATIONAL_COOPERATION", "Hợp tác quốc tế"),
            Map.entry("DATABASE_BUILDING", "Xây dựng cơ sở dữ liệu"),
            Map.entry("OTHER", "Hoạt động khác"));

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("DIRECT", "Chỉ đạo"),
            Map.entry("LEAD", "Chủ trì"),
            Map.entry("FOCAL_POINT", "Đầu mối"),
            Map.entry("COORDINATE", "Phối hợp"),
            Map.entry("GUIDE", "Hướng dẫn"),
            Map.entry("SUPERVISE", "Giám sát"),
            Map.entry("SOCIAL_CRITICISM", "Phản biện xã hội"),
            Map.entry("REPORT_AUTHOR", "Lập báo cáo"),
            Map.entry("RESPOND", "Hưởng ứng"),
            Map.entry("REQUESTED", "Đề nghị"),
            Map.entry("FOR_INFORMATION", "Nhận để biết"));

    private Words() {}

    /** Reports call an official letter a document, as offices do. */
    static String document(String kind) {
        return kind.equals(LETTER) ? "Văn bản" : KindNames.of(kind);
    }

    static String activity(String kind) {
        return ACTIVITIES.getOrDefault(kind, kind);
    }

    /** Where activities of a kind stand among those of other kinds; those not known here come last. */
    static int place(String kind) {
        var place = List.copyOf(ACTIVITIES.keySet()).indexOf(kind);
        return place < 0 ? ACTIVITIES.size() : place;
    }

    @SafeVarargs
    private static Map<String, String> inOrder(Map.Entry<String, String>... entries) {
        var map = new LinkedHashMap<String, String>();
        List.of(entries).forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(map);
    }

    static String role(String role) {
        return ROLES.getOrDefault(role, role);
    }

    /** For instance '16 giờ 05 ngày 05/5/2025', by the clock of Việt Nam. */
    static String moment(Instant at) {
        var here = at.atZone(Access.ZONE);
        return "%02d giờ %02d ".formatted(here.getHour(), here.getMinute())
                + Vietnamese.datePhrase(here.toLocalDate().toString());
    }

    /** A number with what its qualifier says, for instance 'từ 1.500 trở lên'; one not known here says 'about'. */
    static String qualified(String qualifier, String number) {
        return QualifierWords.of(qualifier).with(number);
    }
}
