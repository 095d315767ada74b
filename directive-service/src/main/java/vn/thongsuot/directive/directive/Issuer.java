package vn.thongsuot.directive.directive;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * Who issued a document.
 *
 * @param unit id of the unit; absent when the issuer is not among the units
 * @param name as printed
 */
public record Issuer(@Nullable String unit, String name) {

    public Issuer(@Nullable String unit, @Nullable String name) {
        this.unit = Text.of(unit);
        this.name = Text.orEmpty(name);
    }
}
