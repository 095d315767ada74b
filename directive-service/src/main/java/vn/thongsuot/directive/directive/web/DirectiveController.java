package vn.thongsuot.directive.directive.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.directive.Direction;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DirectiveDraft;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.FindingWords;
import vn.thongsuot.directive.directive.Issue;
import vn.thongsuot.directive.directive.RegisteringDirectives;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.directive.Symbol;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.platform.web.FileAnswers;

@RestController
@RequestMapping(DirectiveController.PATH)
class DirectiveController {

    static final String PATH = "/api/v1/directives";

    private final RegisteringDirectives registering;
    private final Aggregates<Directive> directives;
    private final DirectiveAnswers answers;
    private final Files files;

    DirectiveController(
            RegisteringDirectives registering,
            Aggregates<Directive> directives,
            DirectiveAnswers answers,
            Files files) {
        this.registering = registering;
        this.directives = directives;
        this.answers = answers;
        this.files = files;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "q", required = false) @Nullable String q,
            @RequestParam(name = "symbol", required = false) @Nullable String symbol,
            @RequestParam(name = "campaign", required = false) @Nullable String campaign,
            @RequestParam(name = "status", required = false) @Nullable Status status,
            @RequestParam(name = "direction", required = false) @Nullable Direction direction,
            @RequestParam(name = "kind", required = false) @Nullable DocumentKind ofKind,
            @RequestParam(name = "urgency", required = false) @Nullable Urgency urgency) {
        var wanted = Wanted.all()
                .with("filing.words", q == null ? null : words(q))
                .with("symbol.key", symbol == null ? null : Symbol.keyOf(symbol))
                .with("campaign", campaign)
                .with("status", status)
                .with("direction", direction)
                .with("kind", ofKind)
                .with("particulars.urgency", urgency);
        return directives.page(caller.tenant(), page, wanted.fields()).map(answers::of);
    }

    private static Condition words(String typed) {
        if (typed.length() > FindingWords.TYPED) {
            throw new RefusedException(Refusal.invalid("q", "too-long", String.valueOf(FindingWords.TYPED)));
        }
        return FindingWords.wanted(typed).orElseThrow(() -> new RefusedException(Refusal.invalid("q", "search-words")));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(directives.find(caller.tenant(), id), found -> answers.whole(caller.tenant(), found));
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(Caller caller, @PathVariable("id") String id) {
        var file = directives
                .find(caller.tenant(), id)
                .map(found -> found.state().file())
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return FileAnswers.found(files, caller.tenant(), file.sha256(), file.name());
    }

    @PostMapping
    ResponseEntity<?> register(Command command, @RequestBody DirectiveDraft draft) {
        return Answers.created(registering.register(command, draft), answers::of, PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody DirectiveDraft draft) {
        return Answers.changed(registering.change(command, id, draft), done -> answers.whole(command.tenant(), done));
    }

    @PostMapping("/{id}/issue")
    ResponseEntity<?> issue(Command command, @PathVariable("id") String id, @RequestBody Issue issue) {
        return Answers.changed(registering.issue(command, id, issue), answers::of);
    }
}
