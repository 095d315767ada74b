package vn.thongsuot.reporting.outline;

/**
 * How a period is called, beside its exact days.
 *
 * @param of {@code 2025-04}, {@code 2025-Q2} or {@code 2025}, as the rule asks
 */
public record NominalPeriod(PeriodRule rule, String of) {

    /** As a report says it, for instance 'tháng 4 năm 2025'. */
    public String inWords() {
        return rule.inWords(of);
    }

    /** The period just before, of the same length where there is one of it; for what has changed since. */
    public NominalPeriod before() {
        return rule.before(of);
    }

    /** The same period of the year before. */
    public NominalPeriod aYearBefore() {
        return rule.aYearBefore(of);
    }
}
