package vn.thongsuot.directive.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.known;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DirectiveDraft;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.directive.Issue;
import vn.thongsuot.directive.directive.RegisteringDirectives;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.numbers.NumberBooks;

/** No number is given twice, whichever way a document comes by it. */
class NumbersStandOnceTest {

    private static final String LETTERS = "{\"key\": \"CV\", \"kinds\": [\"OFFICIAL_LETTER\", \"NOTICE\"]}";

    private final InMemoryService service = new InMemoryService();
    private final KeepingBooks keeping = new KeepingBooks(service.ownBooks, known(service.units), service.access);
    private final String department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);
    private final String office = service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", department);

    @BeforeEach
    void theClerkMayIssue() {
        service.post(CLERK, department, Right.ISSUE);
    }

    @Test
    void aBookOpenedInTheMiddleOfTheYearGoesOnAfterWhatStands() {
        issued("OFFICIAL_LETTER", "07");
        var last = issued("NOTICE", "12");
        issued("OFFICIAL_LETTER", "99a");
        issued("DECISION", "80");
        keep(LETTERS);
        assertThat(issued("OFFICIAL_LETTER", null).state().number()).isEqualTo("13");
        assertThat(refusal(issue(drafted("NOTICE"), "7", "2025-04-22"))).isEqualTo(Refusal.conflict("number-taken"));
        assertThat(refusal(issue(drafted("OFFICIAL_LETTER"), "12", "2025-04-22")))
                .isEqualTo(Refusal.conflict("number-taken"));
        assertThat(done(issue(drafted("NOTICE"), null, "2026-01-05")).state().number())
                .isEqualTo("1");
        assertThat(refusal(gap(12))).isEqualTo(Refusal.conflict("number-in-use"));
        assertThat(done(gap(8)).reason()).isEqualTo("Viết hỏng");
        assertThat(last.state().number()).isEqualTo("12");
    }

    @Test
    void underAnotherKeyTheNumbersOfTheYearGoOn() {
        keep(LETTERS);
        issued("OFFICIAL_LETTER", null);
        issued("NOTICE", null);
        keep("{\"key\": \"VB\", \"kinds\": [\"OFFICIAL_LETTER\"]}");
        assertThat(issued("OFFICIAL_LETTER", null).state().number()).isEqualTo("2");
        assertThat(issued("OFFICIAL_LETTER", null).state().number()).isEqualTo("3");
    }

    @Test
    void kindsThatComeIntoASeriesBringTheirNumbers() {
        keep("{\"key\": \"KH\", \"kinds\": [\"PLAN\"]}, {\"key\": \"QD\", \"kinds\": [\"DECISION\"]}");
        issued("PLAN", null);
        issued("DECISION", null);
        issued("DECISION", null);
        issued("DECISION", "4");
        keep("{\"key\": \"KH\", \"kinds\": [\"PLAN\", \"DECISION\"]}");
        assertThat(issued("PLAN", null).state().number()).isEqualTo("3");
        assertThat(issued("PLAN", null).state().number()).isEqualTo("5");
    }

    @Test
    void whatABookGaveStays() {
        keep(LETTERS);
        var letter = issued("OFFICIAL_LETTER", null);
        assertThat(violations(change(letter, "OFFICIAL_LETTER", department, "9", "2025-04-22")))
                .containsExactly("/number number-from-a-book");
        assertThat(violations(change(letter, "DECISION", department, "1", "2025-04-22")))
                .containsExactly("/kind number-from-a-book");
        assertThat(violations(change(letter, "OFFICIAL_LETTER", office, "1", "2025-04-22")))
                .containsExactly("/issuer/unit number-from-a-book");
        assertThat(violations(change(letter, "OFFICIAL_LETTER", department, "1", "2026-04-22")))
                .containsExactly("/date number-from-a-book");
        var moved = done(change(letter, "NOTICE", department, "1", "2025-04-23"));
        assertThat(out(moved)).isEqualTo(department + " 1 2025-04-23");
        assertThat(issued("NOTICE", null).state().number()).isEqualTo("2");
    }

    @Test
    void aCorrectedNumberOfTheDocumentSystemIsTheOneThatStands() {
        var letter = issued("OFFICIAL_LETTER", "20251");
        var corrected = done(change(letter, "OFFICIAL_LETTER", department, "25", "2025-04-22"));
        assertThat(out(corrected)).isEqualTo(department + " 25 2025-04-22");
        var untold = done(service.registering.change(
                service.command(CLERK), letter.id(), ours("OFFICIAL_LETTER", department, "\"date\": \"2025-04-22\"")));
        assertThat(untold.state().number()).isEqualTo("25");
        keep(LETTERS);
        assertThat(issued("OFFICIAL_LETTER", null).state().number()).isEqualTo("26");
        assertThat(violations(change(letter, "OFFICIAL_LETTER", department, "27", "2025-04-22")))
                .containsExactly("/number number-from-a-book");
    }

    @Test
    void whatAChangeBringsIntoABookMustBeFreeThere() {
        keep(LETTERS);
        issued("OFFICIAL_LETTER", "5");
        var decision = issued("DECISION", "5");
        assertThat(refusal(change(decision, "NOTICE", department, "5", "2025-04-22")))
                .isEqualTo(Refusal.conflict("number-taken"));
        assertThat(violations(change(decision, "NOTICE", department, "5b", "2025-04-22")))
                .containsExactly("/number number-in-book");
        var moved = done(change(decision, "NOTICE", department, "6", "2025-04-22"));
        assertThat(out(moved)).isEqualTo(department + " 6 2025-04-22");
        assertThat(refusal(issue(drafted("OFFICIAL_LETTER"), "6", "2025-04-22")))
                .isEqualTo(Refusal.conflict("number-taken"));
    }

    /** The unit opens its book, and draws from it, between the reading of its decision and the note of what stands. */
    @Test
    void aBookThatIsOpenedWhileADocumentIsNumberedDecides() {
        var between = new AtomicBoolean(true);
        var hooked = (NumberBooks) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {NumberBooks.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("note") && between.getAndSet(false)) {
                        keep(LETTERS);
                        assertThat(issued("OFFICIAL_LETTER", null).state().number())
                                .isEqualTo("1");
                    }
                    return method.invoke(service.numberBooks, arguments);
                });
        var registering = new RegisteringDirectives(
                service.directives,
                service.units,
                known(service.campaigns),
                service.expanding,
                service.access,
                service.handlingIntakes,
                new OwnNumbers(service.ownBooks, hooked));
        var order = new Issue("1", LocalDate.of(2025, 4, 22), null);
        assertThat(refusal(registering.issue(service.command(CLERK), drafted("OFFICIAL_LETTER"), order)))
                .isEqualTo(Refusal.conflict("number-taken"));
        assertThat(between).isFalse();
    }

    private void keep(String series) {
        var known = keeping.find(TENANT, department).map(Versioned::version).orElse(0L);
        var command = new Command(ADMINISTRATOR, InMemoryService.NOW, "127.0.0.1", null, known);
        done(keeping.keep(command, department, draft(OwnBooksDraft.class, "{\"series\": [" + series + "]}")));
    }

    private Outcome<KeepingNumbers.Line> gap(int number) {
        var numbers = new KeepingNumbers(
                service.ownBooks, service.numberBooks, service.directives, service.registerLines, service.access);
        return numbers.leaveEmpty(service.command(CLERK), new GapDraft(department, "CV", 2025, number, "Viết hỏng"));
    }

    private String drafted(String kind) {
        return done(service.registering.register(
                        service.command(CLERK), ours(kind, department, "\"shortName\": \"x\"")))
                .id();
    }

    private static DirectiveDraft ours(String kind, String issuer, String more) {
        return draft(DirectiveDraft.class, """
                {"system": "STATE", "kind": "%s", "direction": "OUTGOING", "subject": "x", "issuer": {"unit": "%s"}, %s}""".formatted(kind, issuer, more));
    }

    private Versioned<Directive> issued(String kind, @Nullable String number) {
        return done(issue(drafted(kind), number, "2025-04-22"));
    }

    private Outcome<Versioned<Directive>> issue(String id, @Nullable String number, String date) {
        return service.registering.issue(service.command(CLERK), id, new Issue(number, LocalDate.parse(date), null));
    }

    private Outcome<Versioned<Directive>> change(
            Versioned<Directive> one, String kind, String issuer, String number, String date) {
        var more = "\"number\": \"%s\", \"date\": \"%s\"".formatted(number, date);
        return service.registering.change(service.command(CLERK), one.id(), ours(kind, issuer, more));
    }

    private static String out(Versioned<Directive> one) {
        List<Entry> entries = one.state().filing().entries();
        assertThat(entries).hasSize(1);
        var line = entries.getFirst();
        return line.unit() + " " + line.number() + " " + line.on();
    }
}
