package vn.thongsuot.plan.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan was returned. Several of one return have the same time.
 *
 * @param section id of the section meant; absent when the whole plan is
 * @param answer what the writer says to it; absent while there is none
 */
public record Remark(
        @Nullable String section,
        String text,
        Instant at,
        @Nullable String answer) {

    public Remark {
        text = Nfc.of(text);
        answer = Nfc.ofOptional(answer);
    }

    public Remark(@Nullable String section, String text, Instant at) {
        this(section, text, at, null);
    }

    Remark answered(String words) {
        return new Remark(section, text, at, words);
    }
}
