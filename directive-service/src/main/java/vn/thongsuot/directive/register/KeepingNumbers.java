package vn.thongsuot.directive.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.numbers.Book;
import vn.thongsuot.platform.numbers.Gap;
import vn.thongsuot.platform.numbers.Given;
import vn.thongsuot.platform.numbers.NumberBooks;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The numbers of a book, gaps among them. That a number stays empty is said by whoever may issue at the unit, once: a number
 * is given to no other document and never taken back.
 */
public final class KeepingNumbers {

    private final Aggregates<OwnBooks> own;
    private final NumberBooks numbers;
    private final Aggregates<Directive> directives;
    private final Aggregates<RegisterLine> lines;
    private final Access access;

    public KeepingNumbers(
            Aggregates<OwnBooks> own,
            NumberBooks numbers,
            Aggregates<Directive> directives,
            Aggregates<RegisterLine> lines,
            Access access) {
        this.own = own;
        this.numbers = numbers;
        this.directives = directives;
        this.lines = lines;
        this.access = access;
    }

    /**
     * One number of a book.
     *
     * @param directive id of the document that has it; absent for a gap
     * @param reservedFor id of the document for which it was reserved and that does not have it; absent where none was
     * @param reason why it stays empty; absent where nobody said
     */
    public record Line(
            int number,
            @Nullable String directive,
            @Nullable String reservedFor,
            @Nullable String reason) {}

    /**
     * Reserved numbers in their order.
     *
     * @param series key of a series that goes out; absent for the numbers of arrival
     */
    public List<Line> after(TenantId tenant, String unit, @Nullable String series, int year, int number, int limit) {
        var given = numbers.after(tenant, book(unit, series, year), number, limit);
        var register = register(unit, series, year);
        var held = held(tenant, register, series == null, given);
        return given.stream().map(one -> line(one, held.contains(one.number()))).toList();
    }

    /** The number as it stands from now on. Refused while a document has it. */
    public Outcome<Line> leaveEmpty(Command command, GapDraft draft) {
        return draft.refusal()
                .or(() -> access.refuses(command.by(), Right.ISSUE, requireNonNull(draft.unit())))
                .or(() -> refusesUnknownBook(command.tenant(), draft))
                .<Outcome<Line>>map(Outcome::refused)
                .orElseGet(() -> emptied(command, draft));
    }

    private Optional<Refusal> refusesUnknownBook(TenantId tenant, GapDraft draft) {
        if (draft.series() == null) {
            return Optional.empty();
        }
        var known = own.find(tenant, OwnBooks.idOf(tenant, requireNonNull(draft.unit()))).map(Versioned::state).stream()
                .flatMap(books -> books.series().stream())
                .anyMatch(one -> one.key().equals(draft.series()));
        return known ? Optional.empty() : Optional.of(Refusal.invalid("/series", "unknown-series"));
    }

    private Outcome<Line> emptied(Command command, GapDraft draft) {
        var unit = requireNonNull(draft.unit());
        int year = requireNonNull(draft.year());
        int number = requireNonNull(draft.number());
        var book = book(unit, draft.series(), year);
        var register = register(unit, draft.series(), year);
        var before = numbers.find(command.tenant(), book, number).stream().toList();
        if (!held(command.tenant(), register, draft.series() == null, before).isEmpty()
                || stands(command.tenant(), draft)) {
            return Outcome.refused(Refusal.conflict("number-in-use"));
        }
        var gap = new Gap(requireNonNull(draft.reason()), command.by().subject(), command.at());
        var after = numbers.leaveEmpty(command.tenant(), book, number, gap);
        return after.gap() != null && after.gap().reason().equals(gap.reason())
                ? Outcome.done(line(after, false))
                : Outcome.refused(Refusal.conflict("gap-explained"));
    }

    /** Whether a document of the series has the number from before the book was opened. */
    private boolean stands(TenantId tenant, GapDraft draft) {
        var unit = requireNonNull(draft.unit());
        int year = requireNonNull(draft.year());
        int number = requireNonNull(draft.number());
        var shelves = own.find(tenant, OwnBooks.idOf(tenant, unit)).map(Versioned::state).stream()
                .flatMap(books -> books.series().stream())
                .filter(series -> series.key().equals(draft.series()))
                .flatMap(series -> series.shelves(unit, year).stream())
                .toList();
        return directives.findAll(tenant, numbers.noted(tenant, shelves, number)).values().stream()
                .flatMap(found -> Place.of(found.state()).stream())
                .anyMatch(place -> place.unit().equals(unit) && place.year() == year && place.isNumbered(number));
    }

    /** Those of the numbers that their holders have, and not only a reservation of them. */
    private Set<Integer> held(TenantId tenant, String register, boolean arrivals, List<Given> given) {
        var entries = arrivals ? cameIn(tenant, register, given) : wentOut(tenant, register, given);
        return given.stream()
                .filter(one -> entries.getOrDefault(one.holder(), Set.of()).contains(String.valueOf(one.number())))
                .map(Given::number)
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> cameIn(TenantId tenant, String register, List<Given> given) {
        var ids = holders(given).stream()
                .map(holder -> RegisterLine.idOf(tenant, register, holder))
                .toList();
        return lines.findAll(tenant, ids).values().stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(
                        RegisterLine::directive, line -> Set.of(line.entry().number())));
    }

    private Map<String, Set<String>> wentOut(TenantId tenant, String register, List<Given> given) {
        return directives.findAll(tenant, holders(given)).values().stream()
                .collect(Collectors.toMap(Versioned::id, found -> numbers(found.state(), register)));
    }

    private static Set<String> numbers(Directive directive, String register) {
        return directive.filing().entries().stream()
                .filter(line -> line.register().equals(register))
                .map(Entry::number)
                .collect(Collectors.toSet());
    }

    private static Set<String> holders(List<Given> given) {
        return given.stream().map(Given::holder).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }

    private static Line line(Given given, boolean held) {
        var reserved = given.holder().isEmpty() || held ? null : given.holder();
        return new Line(
                given.number(),
                held ? given.holder() : null,
                reserved,
                given.gap() == null ? null : given.gap().reason());
    }

    private static Book book(String unit, @Nullable String series, int year) {
        return series == null ? OwnBooks.incoming(unit, year) : OwnBooks.outgoing(unit, series, year);
    }

    private static String register(String unit, @Nullable String series, int year) {
        return Entry.registerOf(series == null ? Entry.Sheet.IN : Entry.Sheet.OUT, unit, year);
    }
}
