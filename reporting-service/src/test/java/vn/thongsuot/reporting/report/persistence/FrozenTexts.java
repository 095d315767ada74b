package vn.thongsuot.reporting.report.persistence;

import vn.thongsuot.reporting.report.FrozenText;

/** How approved reports are written, for tests that write some without a store. */
public final class FrozenTexts {

    private FrozenTexts() {}

    public static FrozenText json() {
        return new JsonFrozenText();
    }
}
