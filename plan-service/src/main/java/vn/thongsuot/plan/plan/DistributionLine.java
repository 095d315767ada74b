package vn.thongsuot.plan.plan;

import org.jspecify.annotations.Nullable;

/**
 * A line of the distribution list ("Nơi nhận").
 *
 * @param text as written, without the dash before and the sign after it
 * @param unit the unit meant; absent for a group or for the file copy
 */
public record DistributionLine(String text, @Nullable String unit) {

    private static final String FILE_COPY = "Lưu:";

    public DistributionLine {
        text = Nfc.of(text).strip().replaceAll("[;.]+$", "");
    }

    /** Whether it names where the file copy stays, which is the last line of every list. */
    public boolean keepsFileCopy() {
        return text.startsWith(FILE_COPY);
    }
}
