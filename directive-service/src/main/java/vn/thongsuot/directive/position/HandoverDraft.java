package vn.thongsuot.directive.position;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.organisation.secrecy.SecrecyMark;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * The order to hand a post's open work to another post.
 *
 * @param to id of that post
 * @param note absent when there is nothing to say
 */
public record HandoverDraft(@Nullable String to, @Nullable String note) {

    static final int NOTE = 2000;

    public HandoverDraft {
        to = Text.of(to);
        note = Text.of(note);
    }

    Optional<Refusal> refusal() {
        return new Rules()
                .text("/to", to, PositionDraft.SUBJECT)
                .optionalText("/note", note, NOTE)
                .refusal()
                .or(() -> note != null && SecrecyMark.ofText(note).isPresent()
                        ? Optional.of(StateSecret.refusal("/note"))
                        : Optional.empty());
    }
}
