package vn.thongsuot.activity.bulk;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.activity.activity.ActivityKind;
import vn.thongsuot.activity.activity.Mode;
import vn.thongsuot.activity.activity.SearchWords;
import vn.thongsuot.activity.activity.State;

/** Kinds, modes and states in the words of tables; read without minding case and marks, or by their names on the wire. */
public final class Vocabulary {

    private static final Map<ActivityKind, String> KINDS = Map.ofEntries(
            entry(ActivityKind.BANNER, "Băng rôn, khẩu hiệu"),
            entry(ActivityKind.WEB_ARTICLE, "Tin, bài trên trang thông tin"),
            entry(ActivityKind.SOCIAL_MEDIA, "Mạng xã hội"),
            entry(ActivityKind.LOUDSPEAKER, "Loa truyền thanh"),
            entry(ActivityKind.INTERNAL_BRIEFING, "Phổ biến nội bộ"),
            entry(ActivityKind.ROLLOUT_CONFERENCE, "Hội nghị triển khai"),
            entry(ActivityKind.THEMATIC_CONFERENCE, "Hội nghị chuyên đề"),
            entry(ActivityKind.WORKSHOP, "Hội thảo"),
            entry(ActivityKind.TRAINING, "Tập huấn"),
            entry(ActivityKind.POPULARISATION_CONFERENCE, "Hội nghị phổ biến"),
            entry(ActivityKind.LEARNING_PLATFORM, "Học trực tuyến"),
            entry(ActivityKind.INITIATIVE_MOVEMENT, "Phong trào sáng kiến"),
            entry(ActivityKind.BUSINESS_DIALOGUE, "Đối thoại doanh nghiệp"),
            entry(ActivityKind.POLICY_FORUM, "Diễn đàn chính sách"),
            entry(ActivityKind.EXHIBITION, "Triển lãm"),
            entry(ActivityKind.TECHNOLOGY_MATCHING, "Kết nối công nghệ"),
            entry(ActivityKind.COMPETITION, "Cuộc thi"),
            entry(ActivityKind.COMMENDATION, "Khen thưởng"),
            entry(ActivityKind.INTEGRATED_TASK, "Lồng ghép nhiệm vụ"),
            entry(ActivityKind.WORKING_GROUP_SETUP, "Thành lập tổ công tác"),
            entry(ActivityKind.INTERNATIONAL_COOPERATION, "Hợp tác quốc tế"),
            entry(ActivityKind.DATABASE_BUILDING, "Xây dựng cơ sở dữ liệu"),
            entry(ActivityKind.OTHER, "Việc khác"));

    /** INTEGRATE is missing: it must say what the deed is part of, and how, for which a table has no room. */
    private static final Map<Mode, String> MODES = Map.of(
            Mode.ORGANISE, "Tổ chức",
            Mode.TAKE_PART, "Tham gia",
            Mode.COORDINATE, "Phối hợp",
            Mode.RESPOND, "Hưởng ứng");

    private static final Map<State, String> STATES = Map.of(
            State.POSSIBLE, "Có thể thực hiện",
            State.PLANNED, "Dự kiến",
            State.IN_PROGRESS, "Đang thực hiện",
            State.LAUNCHED, "Đã phát động",
            State.DONE, "Đã thực hiện",
            State.CANCELLED, "Đã hủy");

    private static final Map<String, ActivityKind> KINDS_BY_KEY = byKey(KINDS);
    private static final Map<String, Mode> MODES_BY_KEY = byKey(MODES);
    private static final Map<String, State> STATES_BY_KEY = byKey(STATES);

    private Vocabulary() {}

    /** By what is compared, and by the name on the wire. */
    private static <T extends Enum<T>> Map<String, T> byKey(Map<T, String> words) {
        var byKey = new HashMap<String, T>();
        words.forEach((value, word) -> {
            byKey.put(key(word), value);
            byKey.put(key(value.name()), value);
        });
        return byKey;
    }

    public static String of(ActivityKind kind) {
        return KINDS.getOrDefault(kind, kind.name());
    }

    public static String of(Mode mode) {
        return mode == Mode.INTEGRATE ? "Lồng ghép" : MODES.getOrDefault(mode, mode.name());
    }

    public static String of(State state) {
        return state == State.WITHDRAWN ? "Đã rút" : STATES.getOrDefault(state, state.name());
    }

    static Optional<ActivityKind> kind(String written) {
        return Optional.ofNullable(KINDS_BY_KEY.get(key(written)));
    }

    static Optional<Mode> mode(String written) {
        return Optional.ofNullable(MODES_BY_KEY.get(key(written)));
    }

    static Optional<State> state(String written) {
        return Optional.ofNullable(STATES_BY_KEY.get(key(written)));
    }

    /** What may be written in a column; empty for columns in which anything may be. */
    public static List<String> words(Column column) {
        return switch (column) {
            case KIND -> ordered(KINDS, ActivityKind.values());
            case MODE -> ordered(MODES, Mode.values());
            case STATE -> ordered(STATES, State.values());
            default -> List.of();
        };
    }

    private static <T> List<String> ordered(Map<T, String> words, T[] values) {
        return Arrays.stream(values).filter(words::containsKey).map(words::get).toList();
    }

    /** What is compared where neither case nor marks nor signs count. */
    static String key(String text) {
        return String.join(" ", SearchWords.of(text));
    }
}
