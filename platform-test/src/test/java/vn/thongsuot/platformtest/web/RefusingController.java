package vn.thongsuot.platformtest.web;

import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Lack;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.identity.Operator;

/** Takes a paper; or refuses, each time for the reason in the path. */
@RestController
@RequestMapping(RefusingController.PATH)
class RefusingController {

    static final String PATH = "/api/v1/kit/papers";

    @PostMapping
    Map<String, String> take(Command command, @RequestBody Map<String, String> paper) {
        return paper;
    }

    @GetMapping("/store-away")
    Map<String, String> store(Caller caller) {
        throw new DataAccessResourceFailureException("the store is away");
    }

    @GetMapping("/files-busy")
    Map<String, String> files(Caller caller) {
        throw new RefusedException(Refusal.conflict("files-busy"));
    }

    @GetMapping("/at-top")
    Map<String, String> top(Caller caller) {
        throw new RefusedException(Refusal.lacking("right-missing", Lack.atTop("ADMINISTER")));
    }

    @GetMapping("/operators")
    Map<String, String> operators(Operator operator) {
        return Map.of("operator", operator.subject());
    }
}
