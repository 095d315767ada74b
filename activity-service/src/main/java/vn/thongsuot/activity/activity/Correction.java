package vn.thongsuot.activity.activity;

import java.time.Instant;

/**
 * That somebody changed what had been stated.
 *
 * @param reason in the person's own words
 * @param by subject of the person
 * @param replaced the version that it put right
 */
public record Correction(String reason, String by, Instant at, long replaced) {

    /** That it was made stays; a reason that was erased is empty. */
    Correction unreasoned() {
        return new Correction("", by, at, replaced);
    }
}
