package vn.thongsuot.directive.dataanswer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * What is said with an act.
 *
 * @param note absent when there is nothing to say
 */
public record Words(@Nullable String note) {

    private static final int NOTE = 2000;

    public Words {
        note = Text.of(note);
    }

    /** @param needed whether something must be said */
    Optional<Refusal> refusal(boolean needed) {
        return new Rules()
                .check(!needed || note != null, "/note", "required")
                .optionalText("/note", note, NOTE)
                .refusal()
                .or(() -> new FreeTexts().add("/note", note).refusesSecrets());
    }
}
