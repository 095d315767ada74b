package vn.thongsuot.directive.exchange.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.exchange.Arrival;
import vn.thongsuot.directive.exchange.Content;
import vn.thongsuot.directive.exchange.LookingIn;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

@RestController
@RequestMapping(ExchangeController.PATH)
class ExchangeController {

    static final String PATH = "/api/v1/exchange";

    /**
     * An envelope that was not taken.
     *
     * @param from absent when nobody is said to have sent it
     */
    record Refused(String id, @Nullable String from, Content content, Instant at, Arrival.@Nullable Reason reason) {}

    private final LookingIn lookingIn;

    ExchangeController(LookingIn lookingIn) {
        this.lookingIn = lookingIn;
    }

    @GetMapping("/refused")
    Page<Refused> refused(Caller caller, PageQuery page) {
        return lookingIn.refused(caller, page).orThrow().map(ExchangeController::refused);
    }

    private static Refused refused(Arrival arrival) {
        return new Refused(arrival.envelope(), arrival.from(), arrival.content(), arrival.at(), arrival.refused());
    }
}
