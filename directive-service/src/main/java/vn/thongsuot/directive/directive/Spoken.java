package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;

/**
 * Where a directive that was spoken comes from: the event, and the post of who spoke.
 *
 * @param occasion the event in words, for instance {@code Hội nghị chuyên đề triển khai Nghị quyết số 57-NQ/TW}
 * @param event id of the event, where it is recorded; absent otherwise
 * @param on the day; absent when not known
 * @param by title of the post, for instance {@code Thứ trưởng Bộ Công Thương}
 * @param position id of the post; absent when it is none of the tenant's
 * @param person name of who spoke; absent when not known. Answered to the tenant's own people, not told on the topic
 */
public record Spoken(
        @Nullable String occasion,
        @Nullable String event,
        @Nullable LocalDate on,
        @Nullable String by,
        @Nullable String position,
        @Nullable String person) {

    private static final int WORDS = 1000;
    private static final int NAME = 500;
    private static final int ID = 100;

    public Spoken {
        occasion = Text.of(occasion);
        event = Text.of(event);
        by = Text.of(by);
        position = Text.of(position);
        person = Text.of(person);
    }

    void check(Rules rules) {
        rules.text("/spoken/occasion", occasion, WORDS)
                .text("/spoken/by", by, NAME)
                .optionalText("/spoken/event", event, ID)
                .optionalText("/spoken/position", position, ID)
                .optionalText("/spoken/person", person, NAME);
    }

    /** What others may know of it. */
    public Spoken withoutPerson() {
        return new Spoken(occasion, event, on, by, position, null);
    }
}
