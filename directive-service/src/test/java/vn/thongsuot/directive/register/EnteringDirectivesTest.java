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

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.directive.Issue;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.numbers.Book;
import vn.thongsuot.platform.paging.PageQuery;

class EnteringDirectivesTest {

    private final InMemoryService service = new InMemoryService();
    private final KeepingBooks keeping = new KeepingBooks(service.ownBooks, known(service.units), service.access);
    private final EnteringDirectives entering = new EnteringDirectives(
            service.directives, service.registerLines, known(service.units), service.ownNumbers, service.access);
    private final ReadingRegisters reading =
            new ReadingRegisters(service.directives, service.registerLines, service.units);
    private final KeepingNumbers numbers = new KeepingNumbers(
            service.ownBooks, service.numberBooks, service.directives, service.registerLines, service.access);
    private final String department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);
    private final String office = service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", department);

    @BeforeEach
    void theClerkMayIssueAndReceive() {
        service.post(CLERK, department, Right.ISSUE);
        service.post(new Caller(TENANT, "tiepnhan"), office, Right.RECEIVE);
    }

    @Test
    void whatComesInHasALineWithItsOwnNumberInTheRegisterOfTheYear() {
        var letter = incoming("12/UBND-VX", "2025-04-10");
        done(enter(
                letter,
                in(
                        office,
                        "\"number\": \"57\", \"handledBy\": \"Phòng Kế hoạch\"," + " \"passedOn\": \"2025-04-15\"")));
        var lines = lines(Entry.Sheet.IN, office, 2025);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().entry().number()).isEqualTo("57");
        assertThat(lines.getFirst().entry().handledBy()).isEqualTo("Phòng Kế hoạch");
        assertThat(lines.getFirst().sentTo()).containsExactly("Văn phòng Sở");
        assertThat(lines(Entry.Sheet.IN, office, 2024)).isEmpty();
        assertThat(lines(Entry.Sheet.IN, department, 2025)).isEmpty();
        assertThat(lines(Entry.Sheet.OUT, office, 2025)).isEmpty();
    }

    @Test
    void enteredAgainTheLineChangesAndKeepsItsNumber() {
        var letter = incoming("12/UBND-VX", "2025-04-10");
        done(enter(letter, in(office, "\"number\": \"57\"")));
        done(enter(letter, in(office, "\"note\": \"Bản sao\"")));
        assertThat(lines(Entry.Sheet.IN, office, 2025))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.entry().number() + line.entry().note()).isEqualTo("57Bản sao"));
        assertThat(violations(enter(letter, in(office, "\"number\": \"58\""))))
                .containsExactly("/number cannot-change");
    }

    @Test
    void noNumberOfArrivalStandsTwiceAndWithoutABookItIsWritten() {
        done(enter(incoming("12/UBND-VX", "2025-04-10"), in(office, "\"number\": \"57\"")));
        var other = incoming("13/UBND-VX", "2025-04-10");
        assertThat(refusal(enter(other, in(office, "\"number\": \"57\"")))).isEqualTo(Refusal.conflict("number-taken"));
        assertThat(violations(enter(other, in(office, "\"note\": \"x\"")))).containsExactly("/number required");
        assertThat(violations(enter(other, in(office, "\"number\": \"057\""))))
                .containsExactly("/number number-in-book");
        done(enter(other, in(department, "\"number\": \"57\"")));
    }

    @Test
    void aUnitThatKeepsItsBookDrawsTheNumbersOfArrival() {
        keep(office, "\"incoming\": true");
        done(enter(incoming("12/UBND-VX", "2025-04-10"), in(office, "\"number\": \"2\"")));
        var first = done(enter(incoming("13/UBND-VX", "2025-04-10"), in(office, "\"note\": \"x\"")));
        var second = done(enter(incoming("14/UBND-VX", "2025-04-10"), in(office, "\"note\": \"x\"")));
        assertThat(first.line().number()).isEqualTo("1");
        assertThat(second.line().number()).isEqualTo("3");
    }

    @Test
    void whatWeIssueIsNumberedInTheBookOfItsKindAndStandsInTheRegisterOut() {
        keep(department, "\"series\": [{\"key\": \"CV\", \"kinds\": [\"OFFICIAL_LETTER\", \"NOTICE\"]}]");
        assertThat(issue(outgoing("OFFICIAL_LETTER"), null, "2025-04-22").number())
                .isEqualTo("1");
        assertThat(issue(outgoing("NOTICE"), null, "2025-04-22").number()).isEqualTo("2");
        assertThat(issue(outgoing("OFFICIAL_LETTER"), null, "2026-01-05").number())
                .isEqualTo("1");
        assertThat(issue(outgoing("OFFICIAL_LETTER"), "7", "2025-04-22").number())
                .isEqualTo("7");
        assertThat(issue(outgoing("DECISION"), "99a", "2025-04-22").number()).isEqualTo("99a");
        assertThat(lines(Entry.Sheet.OUT, department, 2025))
                .extracting(line -> line.entry().number())
                .containsExactlyInAnyOrder("1", "2", "7", "99a");
        var taken = outgoing("NOTICE");
        assertThat(refusal(ordered(taken, "7", "2025-04-22"))).isEqualTo(Refusal.conflict("number-taken"));
        assertThat(violations(ordered(taken, "7b", "2025-04-22"))).containsExactly("/number number-in-book");
        assertThat(done(ordered(taken, null, "2025-04-22")).state().number()).isEqualTo("3");
    }

    @Test
    void withoutABookTheNumberIsThatOfTheDocumentSystem() {
        assertThat(issue(outgoing("OFFICIAL_LETTER"), "572", "2025-04-22").number())
                .isEqualTo("572");
        assertThat(issue(outgoing("OFFICIAL_LETTER"), null, "2025-04-22").number())
                .isNull();
        assertThat(lines(Entry.Sheet.OUT, department, 2025)).hasSize(1);
    }

    @Test
    void whatIsRefusedTakesNoNumber() {
        keep(department, "\"series\": [{\"key\": \"CV\", \"kinds\": [\"OFFICIAL_LETTER\"]}]");
        var late = outgoing(
                "OFFICIAL_LETTER\", \"deadline\": {\"asWritten\": \"x\", \"date\": \"2025-04-01\"}, \"shortName\": \"x");
        assertThat(violations(ordered(late, null, "2025-04-22"))).containsExactly("/date not-after-deadline");
        assertThat(numbers.after(TENANT, department, "CV", 2025, 0, 10)).isEmpty();
    }

    @Test
    void aGapIsKeptWithItsReasonAndItsNumberIsNeverGiven() {
        keep(department, "\"series\": [{\"key\": \"CV\", \"kinds\": [\"OFFICIAL_LETTER\"]}]");
        var issued = outgoing("OFFICIAL_LETTER");
        issue(issued, null, "2025-04-22");
        assertThat(refusal(gap(1, "Viết hỏng"))).isEqualTo(Refusal.conflict("number-in-use"));
        assertThat(done(gap(2, "Viết hỏng")).reason()).isEqualTo("Viết hỏng");
        assertThat(done(gap(2, "Viết hỏng")).reason()).isEqualTo("Viết hỏng");
        assertThat(refusal(gap(2, "Lý do khác"))).isEqualTo(Refusal.conflict("gap-explained"));
        var broken = new Book(department, "OUT|CV", 2025);
        service.numberBooks.draw(TENANT, broken, "never-stored");
        assertThat(issue(outgoing("OFFICIAL_LETTER"), null, "2025-04-22").number())
                .isEqualTo("4");
        var all = numbers.after(TENANT, department, "CV", 2025, 0, 10);
        assertThat(all).extracting(KeepingNumbers.Line::number).containsExactly(1, 2, 3, 4);
        assertThat(all.get(0).directive()).isEqualTo(issued.id());
        assertThat(all.get(1).reason()).isEqualTo("Viết hỏng");
        assertThat(all.get(2).reservedFor()).isEqualTo("never-stored");
        assertThat(done(gap(3, "Máy ngừng giữa chừng")).reservedFor()).isEqualTo("never-stored");
        assertThat(violations(numbers.leaveEmpty(command(), draft(GapDraft.class, gapJson("KHAC", 5, "x")))))
                .containsExactly("/series unknown-series");
    }

    @Test
    void aLineStandsWhereItBelongs() {
        var letter = incoming("12/UBND-VX", "2025-04-10");
        assertThat(violations(enter(letter, out(department, "2025-04-10", "")))).contains("/unit not-its-issuer");
        assertThat(violations(enter(
                        letter, "{\"sheet\": \"IN\", \"unit\": \"%s\", \"on\": \"2025-04-09\"}".formatted(office))))
                .containsExactly("/on before-its-issue");
        var ours = outgoing("OFFICIAL_LETTER");
        assertThat(refusal(enter(ours.id(), out(department, "2025-04-22", ""))))
                .isEqualTo(Refusal.conflict("directive-not-issued"));
        issue(ours, "572", "2025-04-22");
        assertThat(violations(enter(ours.id(), in(department, "\"number\": \"1\""))))
                .containsExactly("/unit its-issuer", "/on before-its-issue");
        assertThat(violations(enter(ours.id(), out(department, "2025-04-21", ", \"number\": \"573\""))))
                .containsExactly("/number not-its-number", "/on not-its-date");
        done(enter(ours.id(), out(department, "2025-04-22", ", \"signer\": \"Giám đốc\", \"copies\": 12")));
        assertThat(lines(Entry.Sheet.OUT, department, 2025).getFirst().entry().copies())
                .isEqualTo(12);
    }

    @Test
    void aDocumentHasALineForEachUnitThatItReachedHoweverManyTheyAre() {
        var letter = incoming("12/UBND-VX", "2025-04-10");
        var before = service.directives.find(TENANT, letter).orElseThrow();
        for (int i = 0; i < 30; i++) {
            var commune = service.unit("Xã " + i, "PEOPLES_COMMITTEE", "COMMUNE", "STATE", department);
            done(enter(letter, in(commune, "\"number\": \"5\"")));
        }
        var first = reading.ofDirective(TENANT, letter, new PageQuery(20, null)).orElseThrow();
        var second = reading.ofDirective(TENANT, letter, new PageQuery(20, first.next()))
                .orElseThrow();
        assertThat(first.items()).hasSize(20);
        assertThat(second.items()).hasSize(10).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        assertThat(service.directives.find(TENANT, letter)).contains(before);
        assertThat(reading.ofDirective(TENANT, "nothing", new PageQuery(1, null)))
                .isEmpty();
        done(enter(letter, in(office, "\"number\": \"57\"")));
        assertThat(reading.page(TENANT, new PageQuery(5, null), Entry.Sheet.IN, office, 2025, "57")
                        .items())
                .hasSize(1);
        assertThat(reading.page(TENANT, new PageQuery(5, null), Entry.Sheet.IN, office, 2025, "58")
                        .items())
                .isEmpty();
        var seen = new Command(CLERK, InMemoryService.NOW, "127.0.0.1", null, before.version() + 1);
        assertThat(refusal(entering.enter(seen, letter, draft(EntryDraft.class, in(department, "\"number\": \"1\""))))
                        .code())
                .isEqualTo("stale");
    }

    @Test
    void aNumberOfArrivalThatALineHasIsNoGap() {
        done(enter(incoming("12/UBND-VX", "2025-04-10"), in(department, "\"number\": \"3\"")));
        var json = "{\"unit\": \"%s\", \"year\": 2025, \"number\": 3, \"reason\": \"x\"}".formatted(department);
        assertThat(refusal(numbers.leaveEmpty(command(), draft(GapDraft.class, json))))
                .isEqualTo(Refusal.conflict("number-in-use"));
        assertThat(numbers.after(TENANT, department, null, 2025, 0, 5)
                        .getFirst()
                        .reservedFor())
                .isNull();
    }

    @Test
    void registersAreKeptByWhoMayAndBooksByWhoAdministers() {
        var letter = incoming("12/UBND-VX", "2025-04-10");
        var receiver = new Caller(TENANT, "tiepnhan");
        done(entering.enter(
                service.command(receiver), letter, draft(EntryDraft.class, in(office, "\"number\": \"1\""))));
        assertThat(refusal(entering.enter(
                        service.command(receiver),
                        letter,
                        draft(EntryDraft.class, in(department, "\"number\": \"1\"")))))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
        assertThat(refusal(keeping.keep(expecting(CLERK), department, draft(OwnBooksDraft.class, "{}"))))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    private void keep(String unit, String books) {
        done(keeping.keep(expecting(ADMINISTRATOR), unit, draft(OwnBooksDraft.class, "{" + books + "}")));
    }

    private Command command() {
        return service.command(CLERK);
    }

    private Command expecting(Caller caller) {
        return new Command(caller, InMemoryService.NOW, "127.0.0.1", null, 0L);
    }

    private String incoming(String symbol, String date) {
        return service.directive("""
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "symbol": "%s", "date": "%s",
                 "recipients": ["%s"]}""".formatted(symbol, date, office)).id();
    }

    private Versioned<Directive> outgoing(String kind) {
        return service.directive("""
                {"system": "STATE", "kind": "%s", "direction": "OUTGOING", "subject": "x", "issuer": {"unit": "%s"}}""".formatted(kind, department));
    }

    private Directive issue(Versioned<Directive> draft, @Nullable String number, String date) {
        return done(ordered(draft, number, date)).state();
    }

    private Outcome<Versioned<Directive>> ordered(Versioned<Directive> draft, @Nullable String number, String date) {
        return service.registering.issue(command(), draft.id(), new Issue(number, LocalDate.parse(date), null));
    }

    private Outcome<EnteringDirectives.Entered> enter(String id, String json) {
        return entering.enter(command(), id, draft(EntryDraft.class, json));
    }

    private Outcome<KeepingNumbers.Line> gap(int number, String reason) {
        return numbers.leaveEmpty(command(), draft(GapDraft.class, gapJson("CV", number, reason)));
    }

    private String gapJson(String series, int number, String reason) {
        return "{\"unit\": \"%s\", \"series\": \"%s\", \"year\": 2025, \"number\": %d, \"reason\": \"%s\"}"
                .formatted(department, series, number, reason);
    }

    private static String in(String unit, String more) {
        return "{\"sheet\": \"IN\", \"unit\": \"%s\", \"on\": \"2025-04-14\", %s}".formatted(unit, more);
    }

    private static String out(String unit, String on, String more) {
        return "{\"sheet\": \"OUT\", \"unit\": \"%s\", \"on\": \"%s\"%s}".formatted(unit, on, more);
    }

    private List<ReadingRegisters.Line> lines(Entry.Sheet sheet, String unit, int year) {
        return reading.page(TENANT, new PageQuery(50, null), sheet, unit, year, null)
                .items();
    }
}
