package vn.thongsuot.reporting.outline;

import vn.thongsuot.platform.web.WrittenAs;

/** A period that somebody asks for by its name; see {@link PeriodNames}. */
@WrittenAs("period-name")
public record PeriodName(NominalPeriod period) {

    /**
     * Reads it off an address.
     *
     * @throws IllegalArgumentException when nothing is called so
     */
    public static PeriodName valueOf(String name) {
        return PeriodNames.read(name)
                .map(PeriodName::new)
                .orElseThrow(() -> new IllegalArgumentException("expected the name of a period, got " + name));
    }
}
