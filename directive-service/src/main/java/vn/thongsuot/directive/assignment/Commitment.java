package vn.thongsuot.directive.assignment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * What the receiving unit promised.
 *
 * @param text its words; not told on the topic
 * @param date the day on which it was given
 * @param by title of the post that gave it
 * @param person the token's subject of who gave it; not told on the topic
 */
public record Commitment(String text, LocalDate date, String by, String person) {

    /** A commitment as somebody gives it. */
    public record Draft(@Nullable String text, @Nullable LocalDate date) {

        private static final int TEXT = 2000;

        public Draft {
            text = Text.of(text);
        }

        Optional<Refusal> refusal() {
            return new Rules()
                    .text("/text", text, TEXT)
                    .required("/date", date)
                    .refusal()
                    .or(() -> new FreeTexts().add("/text", text).refusesSecrets());
        }

        Commitment by(String title, String person) {
            return new Commitment(requireNonNull(text), requireNonNull(date), title, person);
        }
    }
}
