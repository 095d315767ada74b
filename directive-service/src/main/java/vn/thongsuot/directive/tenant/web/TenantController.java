package vn.thongsuot.directive.tenant.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.tenant.RegisteringTenants;
import vn.thongsuot.directive.tenant.Tenant;
import vn.thongsuot.directive.tenant.TenantDraft;
import vn.thongsuot.platform.aggregate.OperatorCommand;
import vn.thongsuot.platform.identity.Operator;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** For operators only. */
@RestController
@RequestMapping(TenantController.PATH)
class TenantController {

    static final String PATH = "/api/v1/tenants";

    private final RegisteringTenants registering;
    private final AggregateKind<Tenant> kind;

    TenantController(RegisteringTenants registering, AggregateKind<Tenant> kind) {
        this.registering = registering;
        this.kind = kind;
    }

    @GetMapping
    Page<?> list(Operator operator, PageQuery page) {
        return registering.page(page).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Operator operator, @PathVariable("id") String id) {
        return Answers.found(registering.find(id), kind.wire());
    }

    @PostMapping
    ResponseEntity<?> register(OperatorCommand command, @RequestBody TenantDraft draft) {
        return Answers.created(registering.register(command, draft), kind.wire(), PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(OperatorCommand command, @PathVariable("id") String id, @RequestBody TenantDraft draft) {
        return Answers.changed(registering.change(command, id, draft), kind.wire());
    }
}
