package vn.thongsuot.directive.agreement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.agreement.Agreement;
import vn.thongsuot.directive.agreement.AgreementDraft;
import vn.thongsuot.directive.agreement.KeepingAgreements;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(AgreementController.PATH)
class AgreementController {

    static final String PATH = "/api/v1/agreements";

    private final KeepingAgreements keeping;
    private final Aggregates<Agreement> agreements;
    private final AggregateKind<Agreement> kind;

    AgreementController(KeepingAgreements keeping, Aggregates<Agreement> agreements, AggregateKind<Agreement> kind) {
        this.keeping = keeping;
        this.agreements = agreements;
        this.kind = kind;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "counterpart", required = false) @Nullable String counterpart) {
        var wanted = Wanted.all().with("counterpart", counterpart);
        return agreements.page(caller.tenant(), page, wanted.fields()).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(agreements.find(caller.tenant(), id), kind.wire());
    }

    @PostMapping
    ResponseEntity<?> make(Command command, @RequestBody AgreementDraft draft) {
        return Answers.created(keeping.make(command, draft), kind.wire(), PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody AgreementDraft draft) {
        return Answers.changed(keeping.change(command, id, draft), kind.wire());
    }
}
