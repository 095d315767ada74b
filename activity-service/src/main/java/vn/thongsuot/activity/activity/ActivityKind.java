package vn.thongsuot.activity.activity;

import java.util.Set;

/** What sort of deed an activity is. The names stand on the wire and in figures, so they never change. */
public enum ActivityKind {
    /** Băng rôn, khẩu hiệu. */
    BANNER,
    /** Tin, bài trên cổng thông tin điện tử. */
    WEB_ARTICLE,
    /** Truyền thông trên mạng xã hội và các nền tảng. */
    SOCIAL_MEDIA,
    /** Loa truyền thanh. */
    LOUDSPEAKER,
    /** Phổ biến nội bộ, quán triệt tại giao ban, sinh hoạt chuyên môn. */
    INTERNAL_BRIEFING,
    /** Hội nghị triển khai. */
    ROLLOUT_CONFERENCE,
    /** Hội nghị chuyên đề. */
    THEMATIC_CONFERENCE,
    /** Hội thảo. */
    WORKSHOP,
    /** Tập huấn. */
    TRAINING,
    /** Hội nghị phổ cập kiến thức. */
    POPULARISATION_CONFERENCE,
    /** Nền tảng học trực tuyến. */
    LEARNING_PLATFORM,
    /** Phát động phong trào, sáng kiến. */
    INITIATIVE_MOVEMENT,
    /** Gặp gỡ, đối thoại doanh nghiệp. */
    BUSINESS_DIALOGUE,
    /** Tọa đàm, diễn đàn chính sách. */
    POLICY_FORUM,
    /** Triển lãm. */
    EXHIBITION,
    /** Kết nối cung cầu công nghệ. */
    TECHNOLOGY_MATCHING,
    /** Cuộc thi. */
    COMPETITION,
    /** Biểu dương, khen thưởng. */
    COMMENDATION,
    /** Nhiệm vụ thường xuyên có lồng ghép. */
    INTEGRATED_TASK,
    /** Lập tổ công tác. */
    WORKING_GROUP_SETUP,
    /** Hợp tác quốc tế. */
    INTERNATIONAL_COOPERATION,
    /** Xây dựng cơ sở dữ liệu. */
    DATABASE_BUILDING,
    /** Việc khác. */
    OTHER;

    private static final Set<ActivityKind> WITHOUT_MEETING =
            Set.of(BANNER, WEB_ARTICLE, SOCIAL_MEDIA, LOUDSPEAKER, LEARNING_PLATFORM, DATABASE_BUILDING);

    /** Whether people meet for it, so that it may have a programme and attendance. */
    boolean isMeeting() {
        return !WITHOUT_MEETING.contains(this);
    }
}
