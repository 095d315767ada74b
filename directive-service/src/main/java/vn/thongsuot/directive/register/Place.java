package vn.thongsuot.directive.register;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.platform.numbers.Book;

/**
 * The number of a document of ours, among the documents of its issuer, kind and year.
 *
 * @param number as printed
 */
record Place(String unit, DocumentKind kind, int year, String number) {

    private static final Pattern COUNTED = Pattern.compile("0*([1-9]\\d{0,7})");

    /** Empty for what was not issued, is not ours, or has no number. */
    static Optional<Place> of(Directive directive) {
        var issuer = directive.issuer();
        var date = directive.date();
        var number = directive.number();
        return directive.status() != Status.ISSUED
                        || directive.direction().comesIssued()
                        || issuer == null
                        || issuer.unit() == null
                        || number == null
                        || date == null
                ? Optional.empty()
                : Optional.of(new Place(
                        issuer.unit(), directive.kind(), date.earliest().getYear(), number));
    }

    Book shelf() {
        return OwnBooks.shelf(unit, kind, year);
    }

    /** As a number that a book could give; 07 is 7, and 7a is none. */
    OptionalInt counted() {
        var match = COUNTED.matcher(number);
        return match.matches() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
    }

    boolean isNumbered(int asked) {
        var counted = counted();
        return counted.isPresent() && counted.getAsInt() == asked;
    }
}
