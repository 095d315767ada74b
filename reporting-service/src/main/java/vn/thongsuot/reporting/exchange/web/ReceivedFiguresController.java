package vn.thongsuot.reporting.exchange.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.exchange.LookingIn;
import vn.thongsuot.reporting.exchange.ReceivedFigures.Wanted;
import vn.thongsuot.reporting.exchange.RefusedFigures;

@RestController
@RequestMapping("/api/v1/received-figures")
class ReceivedFiguresController {

    /**
     * An envelope that was not taken.
     *
     * @param from absent when nobody is said to have sent it
     */
    record Refused(String id, @Nullable String from, Instant at, RefusedFigures.Reason reason) {}

    private final LookingIn lookingIn;

    ReceivedFiguresController(LookingIn lookingIn) {
        this.lookingIn = lookingIn;
    }

    /**
     * What other tenants told of our directives.
     *
     * @param directive our own; absent for all
     * @param indicator code, of which alone figures are then shown; absent for all
     * @param from id of the tenant that sent them; absent for all
     */
    @GetMapping
    Page<ReceivedItem> list(
            Caller caller,
            PageQuery page,
            @RequestParam(required = false) @Nullable String directive,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String from) {
        if (from != null && !from.isBlank() && !TenantId.isValid(from)) {
            throw new RefusedException(Refusal.invalid("from", "no-tenant"));
        }
        var wanted = new Wanted(orAll(directive), orAll(indicator), orAll(from));
        return lookingIn.page(caller, wanted, page).map(arrived -> ReceivedItem.of(arrived, wanted.indicator()));
    }

    @GetMapping("/refused")
    Page<Refused> refused(Caller caller, PageQuery page) {
        return lookingIn.refused(caller, page).orThrow().map(ReceivedFiguresController::refused);
    }

    private static Refused refused(RefusedFigures refused) {
        return new Refused(refused.envelope(), refused.from(), refused.at(), refused.reason());
    }

    private static @Nullable String orAll(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
