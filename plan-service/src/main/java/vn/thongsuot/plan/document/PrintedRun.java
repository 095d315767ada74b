package vn.thongsuot.plan.document;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Style;

/**
 * A stretch of printed text.
 *
 * @param link anchor of the section it points to; absent for mere text
 */
public record PrintedRun(String text, Style style, @Nullable String link) {

    static PrintedRun plain(String text) {
        return new PrintedRun(text, Style.PLAIN, null);
    }

    public boolean bold() {
        return style == Style.BOLD || style == Style.BOLD_ITALIC;
    }

    public boolean italic() {
        return style == Style.ITALIC || style == Style.BOLD_ITALIC;
    }
}
