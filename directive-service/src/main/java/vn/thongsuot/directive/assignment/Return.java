package vn.thongsuot.directive.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * The act of giving an assignment back.
 *
 * @param reason must be there
 */
public record Return(@Nullable String reason) {

    private static final int REASON = 2000;

    public Return {
        reason = Text.of(reason);
    }

    Optional<Refusal> refusal() {
        return new Rules()
                .text("/reason", reason, REASON)
                .refusal()
                .or(() -> new FreeTexts().add("/reason", reason).refusesSecrets());
    }
}
