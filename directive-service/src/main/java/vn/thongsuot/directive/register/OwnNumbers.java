package vn.thongsuot.directive.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Issue;
import vn.thongsuot.directive.directive.Numbering;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.numbers.Book;
import vn.thongsuot.platform.numbers.NumberBooks;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Reserves numbers in the books of units that keep their own, before anything is stored with them. What a document is numbered
 * by the document system is noted beside the books, so that a book that is opened, or given other kinds, in the middle of a
 * year gives no number that stands already.
 */
public final class OwnNumbers implements Numbering {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,7}");

    /** How often it is decided anew when the unit decides otherwise of its books meanwhile. */
    private static final int ATTEMPTS = 10;

    private final Aggregates<OwnBooks> books;
    private final NumberBooks numbers;

    public OwnNumbers(Aggregates<OwnBooks> books, NumberBooks numbers) {
        this.books = books;
        this.numbers = numbers;
    }

    @Override
    public Outcome<Issue> numbered(TenantId tenant, String id, Directive directive, Issue issue) {
        var date = requireNonNull(issue.date());
        var issuer = directive.issuer();
        if (issuer == null || issuer.unit() == null || directive.direction().comesIssued()) {
            return Outcome.done(issue);
        }
        var written = issue.number() == null ? directive.number() : issue.number();
        var asked = new Asked(issuer.unit(), directive.kind(), date.getYear(), written);
        return settled(tenant, id, asked).map(given -> issue.numbered(given.orElse(null)));
    }

    @Override
    public Optional<Refusal> refusesOther(TenantId tenant, String id, Directive before, Directive after) {
        var was = Place.of(before);
        var is = Place.of(after);
        return was.equals(is)
                ? Optional.empty()
                : was.flatMap(place -> refusesLeaving(tenant, place, after, is))
                        .or(() -> is.flatMap(
                                place -> settled(tenant, id, Asked.of(place)) instanceof Outcome.Refused<?> refused
                                        ? Optional.of(refused.refusal())
                                        : Optional.empty()));
    }

    @Override
    public void renumbered(TenantId tenant, String id, Directive before, Directive after) {
        var is = Place.of(after);
        Place.of(before).filter(was -> is.filter(was::equals).isEmpty()).ifPresent(was -> forget(tenant, id, was));
    }

    /** What a book gave stays with the document: its number, issuer and year, and a kind of the same series. */
    private Optional<Refusal> refusesLeaving(TenantId tenant, Place was, Directive after, Optional<Place> is) {
        var book = book(tenant, was);
        if (book.isEmpty()) {
            return Optional.empty();
        }
        var unit = after.issuer() == null ? null : after.issuer().unit();
        var stays = is.flatMap(place -> book(tenant, place)).equals(book);
        return new Rules()
                .check(was.number().equals(after.number()), "/number", "number-from-a-book")
                .check(was.unit().equals(unit), "/issuer/unit", "number-from-a-book")
                .check(stays || was.kind() == after.kind(), "/kind", "number-from-a-book")
                .check(is.isEmpty() || is.get().year() == was.year(), "/date", "number-from-a-book")
                .refusal();
    }

    /** The number of an arrival: drawn where the unit draws them, otherwise the one that was written. */
    Outcome<String> arrival(TenantId tenant, String id, String unit, int year, @Nullable String written) {
        var draws =
                of(tenant, unit).map(Versioned::state).map(OwnBooks::incoming).orElse(false);
        return written == null && !draws
                ? Outcome.refused(Refusal.invalid("/number", "required"))
                : given(tenant, OwnBooks.incoming(unit, year), List.of(), id, written);
    }

    /**
     * Reserved and noted under what the unit decides of its books, or noted only where it keeps none. The note is made before
     * the decision is read again: whoever draws under a later decision sees it.
     */
    private Outcome<Optional<String>> settled(TenantId tenant, String id, Asked asked) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var decided = of(tenant, asked.unit());
            var given = given(tenant, decided, id, asked);
            var place = placeOf(given, asked);
            place.ifPresent(settled -> note(tenant, id, settled));
            if (of(tenant, asked.unit()).equals(decided)) {
                return given;
            }
            place.ifPresent(settled -> forget(tenant, id, settled));
        }
        return Outcome.refused(Refusal.conflict("busy"));
    }

    private static Optional<Place> placeOf(Outcome<Optional<String>> given, Asked asked) {
        return given instanceof Outcome.Done<Optional<String>> done
                ? done.value().map(asked::at)
                : Optional.empty();
    }

    private Outcome<Optional<String>> given(
            TenantId tenant, Optional<Versioned<OwnBooks>> decided, String id, Asked asked) {
        var series = decided.flatMap(own -> own.state().of(asked.kind()));
        if (series.isEmpty()) {
            return Outcome.done(Optional.ofNullable(asked.number()));
        }
        var book = series.get().book(asked.unit(), asked.year());
        var shelves = series.get().shelves(asked.unit(), asked.year());
        return given(tenant, book, shelves, id, asked.number()).map(Optional::of);
    }

    private Outcome<String> given(TenantId tenant, Book book, List<Book> shelves, String id, @Nullable String written) {
        if (written == null) {
            return Outcome.done(String.valueOf(numbers.draw(tenant, book, shelves, id)));
        }
        if (!NUMBER.matcher(written).matches()) {
            return Outcome.refused(Refusal.invalid("/number", "number-in-book"));
        }
        return numbers.take(tenant, book, shelves, Integer.parseInt(written), id)
                ? Outcome.done(written)
                : Outcome.refused(Refusal.conflict("number-taken"));
    }

    private void note(TenantId tenant, String id, Place place) {
        place.counted().ifPresent(number -> numbers.note(tenant, place.shelf(), number, id));
    }

    private void forget(TenantId tenant, String id, Place place) {
        place.counted().ifPresent(number -> numbers.forget(tenant, place.shelf(), number, id));
    }

    private Optional<Book> book(TenantId tenant, Place place) {
        return of(tenant, place.unit())
                .flatMap(own -> own.state().of(place.kind()))
                .map(series -> series.book(place.unit(), place.year()));
    }

    private Optional<Versioned<OwnBooks>> of(TenantId tenant, String unit) {
        return books.find(tenant, OwnBooks.idOf(tenant, unit));
    }
}
