package vn.thongsuot.directive.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * The acknowledgement that a directive has arrived.
 *
 * @param note absent when there is nothing to say
 */
public record Receipt(@Nullable String note) {

    private static final int NOTE = 2000;

    public Receipt {
        note = Text.of(note);
    }

    Optional<Refusal> refusal() {
        return new Rules()
                .optionalText("/note", note, NOTE)
                .refusal()
                .or(() -> new FreeTexts().add("/note", note).refusesSecrets());
    }
}
