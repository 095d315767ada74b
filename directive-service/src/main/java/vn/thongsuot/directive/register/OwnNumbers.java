package vn.thongsuot.directive.register;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Issue;
import vn.thongsuot.directive.directive.Numbering;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.numbers.Book;
import vn.thongsuot.platform.numbers.NumberBooks;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reserves numbers in the books of units that keep their own, before anything is stored with them. */
public final class OwnNumbers implements Numbering {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,7}");

    private final Aggregates<OwnBooks> books;
    private final NumberBooks numbers;

    public OwnNumbers(Aggregates<OwnBooks> books, NumberBooks numbers) {
        this.books = books;
        this.numbers = numbers;
    }

    @Override
    public Outcome<Issue> numbered(TenantId tenant, String id, Directive directive, Issue issue) {
        var date = requireNonNull(issue.date());
        return book(tenant, directive, date.getYear())
                .map(book -> given(tenant, book, id, issue.number() == null ? directive.number() : issue.number()))
                .map(outcome -> outcome.map(number -> new Issue(number, date)))
                .orElseGet(() -> Outcome.done(issue));
    }

    /** The number of an arrival: drawn where the unit draws them, otherwise the one that was written. */
    Outcome<String> arrival(TenantId tenant, String id, String unit, int year, @Nullable String written) {
        var draws = of(tenant, unit).map(OwnBooks::incoming).orElse(false);
        return written == null && !draws
                ? Outcome.refused(Refusal.invalid("/number", "required"))
                : given(tenant, OwnBooks.incoming(unit, year), id, written);
    }

    private Outcome<String> given(TenantId tenant, Book book, String id, @Nullable String written) {
        if (written == null) {
            return Outcome.done(String.valueOf(numbers.draw(tenant, book, id)));
        }
        if (!NUMBER.matcher(written).matches()) {
            return Outcome.refused(Refusal.invalid("/number", "number-in-book"));
        }
        return numbers.take(tenant, book, Integer.parseInt(written), id)
                ? Outcome.done(written)
                : Outcome.refused(Refusal.conflict("number-taken"));
    }

    private Optional<Book> book(TenantId tenant, Directive directive, int year) {
        var issuer = directive.issuer();
        var unit = issuer == null ? null : issuer.unit();
        return unit == null
                ? Optional.empty()
                : of(tenant, unit)
                        .flatMap(own -> own.of(directive.kind()))
                        .map(series -> OwnBooks.outgoing(unit, series.key(), year));
    }

    private Optional<OwnBooks> of(TenantId tenant, String unit) {
        return books.find(tenant, OwnBooks.idOf(tenant, unit)).map(Versioned::state);
    }
}
