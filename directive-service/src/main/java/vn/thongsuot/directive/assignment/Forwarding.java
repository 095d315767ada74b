package vn.thongsuot.directive.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * The order to hand an assignment on.
 *
 * @param unit id of the unit that is to have it
 * @param position id of the post that is to have it; absent when the unit as a whole is to
 * @param note absent when there is nothing to say
 */
public record Forwarding(
        @Nullable String unit,
        @Nullable String position,
        @Nullable String note) {

    private static final int NOTE = 2000;

    public Forwarding {
        unit = Text.of(unit);
        position = Text.of(position);
        note = Text.of(note);
    }

    Optional<Refusal> refusal() {
        return new Rules()
                .required("/unit", unit)
                .optionalText("/note", note, NOTE)
                .refusal()
                .or(() -> new FreeTexts().add("/note", note).refusesSecrets());
    }
}
