package vn.thongsuot.plan.reference;

import org.jspecify.annotations.Nullable;

/**
 * What a plan needs of a directive to cite it.
 *
 * @param kind for instance {@code OFFICIAL_LETTER}
 * @param symbol absent when the directive has none yet
 * @param date as far as it is known: {@code 2025}, {@code 2025-09} or {@code 2025-09-23}
 * @param issuer absent for a document known by its short name alone
 * @param subject absent when only number and kind are registered
 * @param shortName the name it goes by, for instance "Đề án 06"
 */
public record DirectiveCopy(
        String kind,
        @Nullable SymbolCopy symbol,
        @Nullable String date,
        @Nullable IssuerCopy issuer,
        @Nullable String subject,
        @Nullable String shortName) {

    /**
     * Number and symbol.
     *
     * @param raw exactly as printed, for instance {@code 4652/BKHCN-ĐMST}
     */
    public record SymbolCopy(String raw) {}

    /**
     * Who issued it.
     *
     * @param name as printed
     * @param unit absent for a body that is not among the tenant's units
     */
    public record IssuerCopy(String name, @Nullable String unit) {

        public IssuerCopy(String name) {
            this(name, null);
        }
    }
}
