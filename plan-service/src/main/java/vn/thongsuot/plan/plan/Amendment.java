package vn.thongsuot.plan.plan;

import org.jspecify.annotations.Nullable;

/**
 * That a plan is an edition of another one. The edition it amends stays as it was; this one stands beside it, with a number
 * and a date of its own.
 *
 * @param plan id of the first edition
 * @param base id of the edition that it amends
 * @param edition 2 for the first one after the plan
 * @param reason absent when nobody has said it
 */
public record Amendment(
        String plan,
        String base,
        int edition,
        Kind kind,
        @Nullable String reason) {

    /** In what form it goes out. */
    public enum Kind {
        /** The whole plan is issued anew, under its own subject. */
        EDITION,
        /** Issued as "kế hoạch điều chỉnh", with a subject that names the plan it adjusts. */
        ADJUSTMENT
    }

    public Amendment {
        reason = Nfc.ofOptional(reason);
    }
}
