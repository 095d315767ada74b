package vn.thongsuot.directive.doubles.web;

import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Likeness;
import vn.thongsuot.directive.doubles.Apart;
import vn.thongsuot.directive.doubles.FindingDoubles;
import vn.thongsuot.directive.doubles.Joining;
import vn.thongsuot.directive.doubles.JoiningDirectives;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping("/api/v1/directives")
class DoublesController {

    record SuspicionAnswer(Object directive, List<?> others) {}

    record LikeAnswer(Object directive, Set<Likeness> because) {}

    private final FindingDoubles finding;
    private final JoiningDirectives joining;
    private final AggregateKind<Directive> kind;

    DoublesController(FindingDoubles finding, JoiningDirectives joining, AggregateKind<Directive> kind) {
        this.finding = finding;
        this.joining = joining;
        this.kind = kind;
    }

    @GetMapping("/doubles")
    Page<SuspicionAnswer> all(Caller caller, PageQuery page) {
        return finding.page(caller.tenant(), page)
                .map(found -> new SuspicionAnswer(
                        kind.wire().apply(found.directive()),
                        found.others().stream().map(kind.wire()).toList()));
    }

    /** At most twenty; there is no further page. */
    @GetMapping("/{id}/doubles")
    Page<LikeAnswer> of(Caller caller, @PathVariable("id") String id) {
        var likes = finding.of(caller.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return new Page<>(
                likes.stream()
                        .map(like -> new LikeAnswer(kind.wire().apply(like.directive()), like.because()))
                        .toList(),
                null);
    }

    @PostMapping("/{id}/joining")
    ResponseEntity<?> join(Command command, @PathVariable("id") String id, @RequestBody Joining order) {
        return Answers.changed(joining.join(command, id, order), kind.wire());
    }

    @PostMapping("/{id}/distinction")
    ResponseEntity<?> tellApart(Command command, @PathVariable("id") String id, @RequestBody Apart order) {
        return Answers.changed(joining.tellApart(command, id, order), kind.wire());
    }
}
