package vn.thongsuot.plan.template;

import java.util.Arrays;
import java.util.Optional;

/** What a template leaves open; written {@code {{UNIT}}} in its text. */
public enum Placeholder {
    /** Name of the issuer in running text. */
    UNIT,
    /** Name of the place in the date line, for instance "Thuận An". */
    PLACE,
    CAMPAIGN,
    THEME,
    /** The first slogan. */
    SLOGAN,
    /** "tỉnh" or "thành phố", as the superior is. */
    SUPERIOR,
    /** Full name of the superior. */
    SUPERIOR_NAME,
    WINDOW_FROM,
    WINDOW_TO,
    /** By when addressees report. */
    REPORT_DEADLINE;

    static Optional<Placeholder> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
