package vn.thongsuot.plan.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan was returned.
 *
 * @param section id of the section meant; absent when the whole plan is
 */
public record Remark(@Nullable String section, String text, Instant at) {

    public Remark {
        text = Nfc.of(text);
    }
}
