package vn.thongsuot.directive.urging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * What an urged unit answered.
 *
 * @param by title of the post, never a name
 * @param text not told on the topic, since it may name persons
 * @param promised the day by which it will be done; absent when none was promised
 */
public record Reply(
        Instant at, String by, String text, @Nullable LocalDate promised) {

    /** The act of answering. */
    public record Draft(@Nullable String text, @Nullable LocalDate promised) {

        public Draft {
            text = Text.of(text);
        }

        Optional<Refusal> refusal(LocalDate today) {
            return new Rules()
                    .text("/text", text, UrgingDraft.TEXT)
                    .check(promised == null || !promised.isBefore(today), "/promised", "in-the-past")
                    .refusal()
                    .or(() -> new FreeTexts().add("/text", text).refusesSecrets());
        }
    }
}
