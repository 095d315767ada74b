package vn.thongsuot.directive.register.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.directive.LinesIn;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.register.EnteringDirectives;
import vn.thongsuot.directive.register.EntryDraft;
import vn.thongsuot.directive.register.ReadingRegisters;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.web.Answers;

/** Registers of documents in and out, with the columns of Decree 30/2020/NĐ-CP, Appendix IV. */
@RestController
@RequestMapping("/api/v1/directives")
class RegisterController {

    /**
     * A line with what its columns take from the document.
     *
     * @param author who issued it (tác giả)
     * @param urgency of the document; absent for an ordinary one
     * @param sentTo names of the first recipients, of {@code sentToCount}
     */
    record LineAnswer(
            String directive,
            @JsonUnwrapped Entry entry,
            @Nullable String author,
            @Nullable String symbol,
            @Nullable String date,
            DocumentKind kind,
            @Nullable String subject,
            @Nullable Urgency urgency,
            List<String> sentTo,
            int sentToCount,
            @Nullable String joinedInto) {}

    /** What was entered, as its own people see it. */
    record EnteredAnswer(@JsonUnwrapped Object directive, List<Entry> lines) {}

    private final ReadingRegisters reading;
    private final EnteringDirectives entering;
    private final LinesIn lines;
    private final AggregateKind<Directive> kind;

    RegisterController(
            ReadingRegisters reading, EnteringDirectives entering, LinesIn lines, AggregateKind<Directive> kind) {
        this.lines = lines;
        this.reading = reading;
        this.entering = entering;
        this.kind = kind;
    }

    @GetMapping("/register")
    Page<LineAnswer> register(
            Caller caller,
            PageQuery page,
            @RequestParam("sheet") Entry.Sheet sheet,
            @RequestParam("unit") String unit,
            @RequestParam("year") int year,
            @RequestParam(name = "number", required = false) @Nullable String number) {
        return reading.page(caller.tenant(), page, sheet, unit, year, number).map(RegisterController::answer);
    }

    /** Where the document came in; a document that reaches thousands has as many lines. */
    @GetMapping("/{id}/entries")
    Page<Entry> lines(Caller caller, PageQuery page, @PathVariable("id") String id) {
        return reading.ofDirective(caller.tenant(), id, page)
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    @PostMapping("/{id}/entries")
    ResponseEntity<?> enter(Command command, @PathVariable("id") String id, @RequestBody EntryDraft draft) {
        var outcome = entering.enter(command, id, draft);
        var line = outcome.orThrow().line();
        return Answers.changed(
                outcome.map(EnteringDirectives.Entered::directive),
                directive -> entered(command.tenant(), directive, line));
    }

    /** The line comes first, then the document's others as far as they are shown. */
    private EnteredAnswer entered(TenantId tenant, Versioned<Directive> found, Entry line) {
        var filing = found.state().filing();
        var known = filing.showing(lines.first(tenant, found.id())).entries();
        var all = Stream.concat(
                        Stream.of(line),
                        known.stream().filter(one -> !one.register().equals(line.register())))
                .toList();
        var shown = found.state()
                .filed(filing.showing(all.stream()
                        .filter(one -> !filing.entries().contains(one))
                        .toList()));
        return new EnteredAnswer(kind.wire().apply(new Versioned<>(found.id(), found.version(), shown)), all);
    }

    private static LineAnswer answer(ReadingRegisters.Line line) {
        var directive = line.directive().state();
        var issuer = directive.issuer();
        var symbol = directive.symbol();
        var date = directive.date();
        return new LineAnswer(
                line.directive().id(),
                line.entry(),
                issuer == null ? null : issuer.name(),
                symbol == null ? directive.number() : symbol.normalised(),
                date == null ? null : date.value(),
                directive.kind(),
                directive.subject() == null ? directive.shortName() : directive.subject(),
                directive.particulars().urgency(),
                line.sentTo(),
                directive.recipients().size(),
                directive.filing().joinedInto());
    }
}
