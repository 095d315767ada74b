package vn.thongsuot.directive.register;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.DocumentKind;

/**
 * A document that is to be numbered.
 *
 * @param number as written; absent when it is to be drawn, or when there is to be none
 */
record Asked(
        String unit, DocumentKind kind, int year, @Nullable String number) {

    static Asked of(Place place) {
        return new Asked(place.unit(), place.kind(), place.year(), place.number());
    }

    Place at(String given) {
        return new Place(unit, kind, year, given);
    }
}
