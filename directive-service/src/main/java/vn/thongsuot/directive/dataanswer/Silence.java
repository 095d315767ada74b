package vn.thongsuot.directive.dataanswer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why there is no answer; missing is not zero, and each silence has its reason. */
public enum Silence {
    NOT_SENT("Yêu cầu chưa được gửi đến", "The request has not gone out to it"),
    NOT_RECEIVED("Chưa tiếp nhận yêu cầu", "The request has not been received"),
    NOT_BEGUN("Đã tiếp nhận, chưa nhập số liệu", "Received, and nothing filled in yet"),
    IN_DRAFT("Đang nhập, chưa gửi", "Being filled in, not handed in"),
    RETURNED("Bị trả lại để sửa", "Given back to be put right");

    private final String vietnamese;
    private final String english;

    Silence(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    /** Empty when the unit has answered. */
    static Optional<Silence> of(@Nullable DataAnswer answer) {
        if (answer == null) {
            return Optional.of(NOT_SENT);
        }
        return switch (answer.status()) {
            case SENT -> Optional.of(NOT_RECEIVED);
            case RECEIVED -> Optional.of(NOT_BEGUN);
            case IN_DRAFT -> Optional.of(IN_DRAFT);
            case RETURNED -> Optional.of(RETURNED);
            case HANDED_IN, NOTHING_TO_REPORT -> Optional.empty();
        };
    }
}
