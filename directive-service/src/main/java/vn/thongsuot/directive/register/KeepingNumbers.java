package vn.thongsuot.directive.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Access access;

    public KeepingNumbers(
            Aggregates<OwnBooks> own, NumberBooks numbers, Aggregates<Directive> directives, Access access) {
        this.own = own;
        this.numbers = numbers;
        this.directives = directives;
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
        var holders = directives.findAll(
                tenant,
                given.stream().map(Given::holder).filter(id -> !id.isEmpty()).collect(Collectors.toSet()));
        return given.stream()
                .map(one -> line(one, register(unit, series, year), holders))
                .toList();
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
        var before = numbers.find(command.tenant(), book, number);
        if (before.isPresent() && isHeld(command.tenant(), before.get(), register)) {
            return Outcome.refused(Refusal.conflict("number-in-use"));
        }
        var gap = new Gap(requireNonNull(draft.reason()), command.by().subject(), command.at());
        var after = numbers.leaveEmpty(command.tenant(), book, number, gap);
        return after.gap() != null && after.gap().reason().equals(gap.reason())
                ? Outcome.done(line(after, register, Map.of()))
                : Outcome.refused(Refusal.conflict("gap-explained"));
    }

    private boolean isHeld(TenantId tenant, Given given, String register) {
        return directives
                .find(tenant, given.holder())
                .filter(found -> has(found.state(), register, given.number()))
                .isPresent();
    }

    private static Line line(Given given, String register, Map<String, Versioned<Directive>> holders) {
        var holder = holders.get(given.holder());
        var held = holder != null && has(holder.state(), register, given.number());
        var reserved = given.holder().isEmpty() || held ? null : given.holder();
        return new Line(
                given.number(),
                held ? given.holder() : null,
                reserved,
                given.gap() == null ? null : given.gap().reason());
    }

    private static boolean has(Directive directive, String register, int number) {
        return directive.filing().entries().stream()
                .anyMatch(line ->
                        line.register().equals(register) && line.number().equals(String.valueOf(number)));
    }

    private static Book book(String unit, @Nullable String series, int year) {
        return series == null ? OwnBooks.incoming(unit, year) : OwnBooks.outgoing(unit, series, year);
    }

    private static String register(String unit, @Nullable String series, int year) {
        return Entry.registerOf(series == null ? Entry.Sheet.IN : Entry.Sheet.OUT, unit, year);
    }
}
