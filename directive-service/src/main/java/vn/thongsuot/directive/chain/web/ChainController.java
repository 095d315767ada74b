package vn.thongsuot.directive.chain.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.chain.ActDraft;
import vn.thongsuot.directive.chain.Chain;
import vn.thongsuot.directive.chain.KeepingChains;
import vn.thongsuot.directive.chain.ReadingChains;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping("/api/v1/directives/{id}")
class ChainController {

    private final KeepingChains keeping;
    private final ReadingChains reading;
    private final AggregateKind<Directive> kind;
    private final Clock clock;

    ChainController(KeepingChains keeping, ReadingChains reading, AggregateKind<Directive> kind, Clock clock) {
        this.keeping = keeping;
        this.reading = reading;
        this.kind = kind;
        this.clock = clock;
    }

    @GetMapping("/chain")
    Chain chain(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(name = "asOf", required = false) @Nullable LocalDate asOf) {
        var day = asOf == null ? LocalDate.ofInstant(clock.instant(), Access.ZONE) : asOf;
        return reading.of(caller.tenant(), id, day).orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    @PostMapping("/acts")
    ResponseEntity<?> enter(Command command, @PathVariable("id") String id, @RequestBody ActDraft draft) {
        return Answers.changed(keeping.enter(command, id, draft), kind.wire());
    }
}
